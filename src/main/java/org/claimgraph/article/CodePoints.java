package org.claimgraph.article;

/**
 * Converts offsets in one text from UTF-16 code units to Unicode code points.
 *
 * <p>Costs one pass over the text; texts without characters beyond U+FFFF keep no table.
 */
public final class CodePoints {
  private final int[] table;

  private CodePoints(int[] table) {
    this.table = table;
  }

  /** Prepares the conversion for one text. */
  public static CodePoints of(String text) {
    if (text.chars().noneMatch(c -> Character.isHighSurrogate((char) c))) {
      return new CodePoints(new int[0]);
    }
    int[] table = new int[text.length() + 1];
    for (int i = 1; i <= text.length(); i++) {
      boolean pairEnds =
          i < text.length()
              && Character.isHighSurrogate(text.charAt(i - 1))
              && Character.isLowSurrogate(text.charAt(i));
      table[i] = table[i - 1] + (pairEnds ? 0 : 1);
    }
    return new CodePoints(table);
  }

  /**
   * The code point offset of a UTF-16 offset. An offset inside a surrogate pair counts as the
   * pair's begin.
   */
  public int at(int utf16) {
    return table.length == 0 ? utf16 : table[utf16];
  }
}
