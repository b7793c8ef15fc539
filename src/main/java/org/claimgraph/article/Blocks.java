package org.claimgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a text into blocks: its lines, or in a text with hard line breaks its paragraphs. Blocks
 * have no white space around them and together hold everything else.
 */
final class Blocks {
  /** No hard-wrapped line is longer. */
  private static final int LONGEST_WRAPPED = 120;

  private Blocks() {}

  static List<Span> of(String text) {
    List<Span> lines = lines(text);
    return isWrapped(text, lines) ? paragraphs(text, lines) : lines;
  }

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

  /** Whether the block is an item of a list. */
  static boolean isItem(String text, Span block) {
    int second = block.begin() + 1;
    boolean spaced = second < block.end() && isSpace(text.charAt(second));
    char first = text.charAt(block.begin());
    return "•‣▪●◦·".indexOf(first) >= 0 || spaced && (first == '*' || first == '-');
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isLineEnd(text.charAt(at))) {
        trim(text, begin, at).ifPresent(lines::add);
        begin = at + 1;
      }
    }
    return lines;
  }

  private static boolean isLineEnd(char character) {
    return switch (character) {
      case '\n', '\r', '\f', '\u000b', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  /** Hard-wrapped: short lines, and often a line goes on in lower case. */
  private static boolean isWrapped(String text, List<Span> lines) {
    int pairs = 0;
    int lower = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).length() > LONGEST_WRAPPED) {
        return false;
      }
      if (adjacent(text, lines.get(i - 1), lines.get(i))) {
        pairs++;
        lower += Character.isLowerCase(text.charAt(lines.get(i).begin())) ? 1 : 0;
      }
    }
    return pairs >= 3 && lower * 10 >= pairs * 3 && lines.getFirst().length() <= LONGEST_WRAPPED;
  }

  private static List<Span> paragraphs(String text, List<Span> lines) {
    List<Span> paragraphs = new ArrayList<>();
    for (Span line : lines) {
      boolean goesOn =
          !paragraphs.isEmpty()
              && adjacent(text, paragraphs.getLast(), line)
              && !isItem(text, line);
      if (goesOn) {
        paragraphs.set(paragraphs.size() - 1, paragraphs.getLast().union(line));
      } else {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  /** Whether no empty line lies between the two. */
  private static boolean adjacent(String text, Span first, Span second) {
    return text.substring(first.end(), second.begin()).chars().filter(c -> c == '\n').count() <= 1;
  }
}
