package org.claimgraph.kb;

import java.text.Normalizer;

/**
 * Folds names so that forms which differ only in case, accents, apostrophes, full stops or hyphens
 * have one key: {@code Saint-Denis} and {@code saint denis}, {@code U.S.} and {@code US}.
 */
public final class NameKey {
  private static final char DROP = 0;
  private static final char[] FOLDED = new char[0x250];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = compute(c);
    }
  }

  private NameKey() {}

  /** The key of a whole name: ASCII letters, digits and single inner spaces; other scripts kept. */
  public static String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      append(key, name.charAt(i));
    }
    int end = key.length();
    while (end > 0 && key.charAt(end - 1) == ' ') {
      end--;
    }
    return key.substring(0, end);
  }

  private static void append(StringBuilder key, char c) {
    char folded = fold(c);
    if (folded == ' ') {
      if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    } else if (folded != DROP) {
      key.append(folded);
      String second = second(c);
      key.append(second);
    }
  }

  /** The key's character for a text's: 0 for one that keys leave out. */
  static char fold(char c) {
    if (c < FOLDED.length) {
      return FOLDED[c];
    }
    return compute(c);
  }

  /** The rest of a letter that folds to two; empty for all others. */
  static String second(char c) {
    return switch (c) {
      case 'æ', 'Æ', 'œ', 'Œ' -> "e";
      case 'ß' -> "s";
      case 'þ', 'Þ' -> "h";
      default -> "";
    };
  }

  private static char compute(char c) {
    return switch (c) {
      case '.', '\'', '’', '‘', 'ʼ', '`', 'ʻ', 'ʿ', 'ʾ', '´' -> DROP;
      case ' ', '\u00a0', '\n', '\r', '\t', '-', '‐', '‑', '–' -> ' ';
      case 'æ', 'Æ' -> 'a';
      case 'œ', 'Œ', 'ø', 'Ø' -> 'o';
      case 'ß' -> 's';
      case 'þ', 'Þ' -> 't';
      case 'ł', 'Ł' -> 'l';
      case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
      case 'ħ', 'Ħ' -> 'h';
      case 'ı' -> 'i';
      default -> decompose(c);
    };
  }

  private static char decompose(char c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK) {
      return DROP;
    }
    char base =
        c < 0x80 ? c : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    return Character.toLowerCase(base);
  }
}
