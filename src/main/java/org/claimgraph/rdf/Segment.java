package org.claimgraph.rdf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** One segment of an IRI's path, after RFC 3987. */
final class Segment {
  private static final String UNRESERVED = "-._~";

  private Segment() {}

  /** Letters, digits and what else may stand in an IRI as they are, the rest percent-encoded. */
  static String encode(String text) {
    StringBuilder segment = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (mayStand(c)) {
                segment.appendCodePoint(c);
              } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  segment.append(String.format("%%%02X", b));
                }
              }
            });
    return segment.toString();
  }

  /** What {@link #encode} was given. */
  static String decode(String segment) {
    return segment.indexOf('%') < 0
        ? segment
        : URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static boolean mayStand(int c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9'
          || c >= 'a' && c <= 'z'
          || c >= 'A' && c <= 'Z'
          || UNRESERVED.indexOf(c) >= 0;
    }
    return Character.isLetterOrDigit(c);
  }
}
