package org.claimgraph.article;

import java.util.Optional;

/** Cuts a text into blocks. */
final class Blocks {

  private Blocks() {}

  /** The stretch without the white space around it; empty if there is nothing else. */
  static Optional<Span> trim(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /** White space, no-break spaces included. */
  static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
