package org.claimgraph.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads lines as bytes, one at a time, without keeping more of a line than its limit. */
final class Lines {
  private final InputStream stream;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private int number;
  private boolean tooLong;
  private ByteArrayOutputStream line = new ByteArrayOutputStream();

  Lines(InputStream stream, int longest) {
    this.stream = stream;
    this.longest = longest;
  }

  /** Goes on to the next line; false where there is none. */
  boolean next() throws IOException {
    line = new ByteArrayOutputStream();
    tooLong = false;
    if (!fill()) {
      return false;
    }
    number++;
    while (fill()) {
      int newline = newline();
      take(newline < 0 ? end : newline);
      if (newline >= 0) {
        at = newline + 1;
        return true;
      }
      at = end;
    }
    return true;
  }

  /** The line's number, from 1. */
  int number() {
    return number;
  }

  /** Whether the line is longer than the limit and was let go. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Whether there is nothing but white space in it. */
  boolean isBlank() {
    return !tooLong && line.toString(StandardCharsets.ISO_8859_1).isBlank();
  }

  /** The line without its end. */
  byte[] bytes() {
    return line.toByteArray();
  }

  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, stream.read(buffer));
    }
    return end > 0;
  }

  private int newline() {
    for (int i = at; i < end; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private void take(int until) {
    if (line.size() + until - at > longest) {
      tooLong = true;
      line.reset();
    } else if (!tooLong) {
      line.write(buffer, at, until - at);
    }
  }
}
