package org.claimgraph.extract.units;

import java.util.Set;
import org.claimgraph.extract.Words;

/** Short bracketed or quoted insertions in a designator. */
final class Brackets {
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "''", "``", "«", "»");
  private static final int LONGEST = 5;

  private Brackets() {}

  static boolean isQuote(String word) {
    return QUOTES.contains(word);
  }

  /**
   * The index of the mark that opens the insertion which closes just before a word, or -1. The
   * insertion holds at most five words.
   */
  static int openingOf(Words words, int at) {
    String close = words.lower(at - 1);
    boolean isQuote = isQuote(close);
    if (!isQuote && !close.equals(")") && !close.equals("]")) {
      return -1;
    }
    for (int i = at - 2; i >= 0 && i >= at - 2 - LONGEST; i--) {
      String mark = words.lower(i);
      boolean opens =
          isQuote ? isQuote(mark) : close.equals(")") ? mark.equals("(") : mark.equals("[");
      if (opens) {
        return i;
      }
    }
    return -1;
  }

  /** The index of the mark that closes the insertion which opens at a word, or -1. */
  static int closingOf(Words words, int at) {
    String open = words.lower(at);
    boolean isQuote = isQuote(open);
    if (!isQuote && !open.equals("(") && !open.equals("[")) {
      return -1;
    }
    for (int i = at + 1; i < words.size() && i <= at + 1 + LONGEST; i++) {
      String mark = words.lower(i);
      boolean closes =
          isQuote ? isQuote(mark) : open.equals("(") ? mark.equals(")") : mark.equals("]");
      if (closes) {
        return i;
      }
    }
    return -1;
  }
}
