package org.claimgraph.article;

import java.util.Optional;

/**
 * Bad data that was set aside so that the run could go on.
 *
 * @param file the input it was found in
 * @param room where it was noticed
 * @param code a short stable name to count by, such as {@code empty-file}
 * @param span the place in the article's text, where there is one
 * @param message one sentence: what was expected and what was found
 */
public record Problem(String file, Room room, String code, Optional<Span> span, String message) {

  /** A problem with a whole input. */
  public static Problem of(String file, Room room, String code, String message) {
    return new Problem(file, room, code, Optional.empty(), message);
  }

  @Override
  public String toString() {
    String at = span.map(s -> ":" + s.begin() + "-" + s.end()).orElse("");
    return file + at + ": " + message + " [" + code + "]";
  }
}
