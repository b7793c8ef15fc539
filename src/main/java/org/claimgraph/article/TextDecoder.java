package org.claimgraph.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns bytes into text: by byte order mark, else strict UTF-8, else UTF-16 told by its zero bytes,
 * else what the page declares, else Windows-1252. A byte order mark is no part of the text.
 */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** How many of the first bytes tell whether a file is text. */
  private static final int SAMPLE = 8192;

  private TextDecoder() {}

  /**
   * Text and how it was decoded.
   *
   * @param text without byte order mark
   * @param charset the encoding found
   * @param declared whether the input itself named the encoding
   */
  record Decoded(String text, Charset charset, boolean declared) {

    /** Whether a note to the user is due: the file is not what is expected of it. */
    boolean isUnexpected() {
      return !charset.equals(StandardCharsets.UTF_8) && !declared;
    }
  }

  /** The text of a file, or empty where the bytes are no text. */
  static Optional<Decoded> decode(byte[] bytes, Optional<Charset> declared) {
    if (starts(bytes, 0xef, 0xbb, 0xbf)) {
      return Optional.of(plain(bytes, 3, StandardCharsets.UTF_8));
    }
    if (starts(bytes, 0xff, 0xfe)) {
      return Optional.of(plain(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (starts(bytes, 0xfe, 0xff)) {
      return Optional.of(plain(bytes, 2, StandardCharsets.UTF_16BE));
    }
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return Optional.of(plain(bytes, 0, wide.get()));
    }
    if (isBinary(bytes)) {
      return Optional.empty();
    }
    Optional<String> strict = strict(bytes);
    if (strict.isPresent()) {
      return Optional.of(new Decoded(strict.get(), StandardCharsets.UTF_8, false));
    }
    Charset charset = declared.filter(c -> !c.equals(StandardCharsets.UTF_8)).orElse(WINDOWS_1252);
    return Optional.of(new Decoded(new String(bytes, charset), charset, declared.isPresent()));
  }

  private static Decoded plain(byte[] bytes, int from, Charset charset) {
    return new Decoded(new String(bytes, from, bytes.length - from, charset), charset, false);
  }

  private static boolean starts(byte[] bytes, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strict(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** UTF-16 without mark: in Western text every other byte is mostly zero, the others never. */
  private static Optional<Charset> wide(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += bytes[2 * i] == 0 ? 1 : 0;
      odd += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs < 4 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    if (even == 0 && odd * 10 >= pairs * 7) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return odd == 0 && even * 10 >= pairs * 7
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /** Zero bytes, or more control characters than a stray few. */
  private static boolean isBinary(byte[] bytes) {
    int sample = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < sample; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      boolean control = bytes[i] >= 0 && bytes[i] < 0x20 || bytes[i] == 0x7f;
      controls += control && "\t\n\r\f\u001b".indexOf(bytes[i]) < 0 ? 1 : 0;
    }
    return starts(bytes, '%', 'P', 'D', 'F', '-') || controls * 50 > sample;
  }
}
