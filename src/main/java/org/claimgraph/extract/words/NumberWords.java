package org.claimgraph.extract.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads cardinal numbers in figures or spelled out: "40,000", "2.6", "1.5 million", "twenty-four",
 * "two hundred and fifty", "half a million".
 */
public final class NumberWords {
  private static final Map<String, Integer> SMALL = small();
  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("million", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("mn", 1e6),
          Map.entry("bn", 1e9),
          Map.entry("k", 1e3));

  private NumberWords() {}

  /**
   * A number that was read.
   *
   * @param value its value
   * @param end one past the index of its last word
   * @param figures whether it is written in figures
   */
  public record Number(double value, int end, boolean figures) {

    /** Whether it is a whole number that fits an {@code int}. */
    public boolean isWhole() {
      return value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE;
    }
  }

  /** The longest number that begins at the word; null where none does. */
  public static @Nullable Number read(List<Word> words, int at) {
    if (at >= words.size()) {
      return null;
    }
    Word word = words.get(at);
    if (Character.isDigit(word.text().charAt(0))) {
      return figures(words, at);
    }
    if (SMALL.containsKey(word.lower())) {
      return spelled(words, at);
    }
    return word.lower().equals("half") ? half(words, at) : null;
  }

  /** The value of one word that is a cardinal number under a hundred; -1 where it is none. */
  public static int small(String lower) {
    return SMALL.getOrDefault(lower, -1);
  }

  /** The value of a scale word ("hundred", "million"); 0 where it is none. */
  public static double scale(String lower) {
    return lower.length() < 4 ? 0 : SCALES.getOrDefault(lower, 0.0);
  }

  private static @Nullable Number figures(List<Word> words, int at) {
    String text = words.get(at).text();
    double scale = 1;
    int digits = text.length();
    while (digits > 0 && Character.isLetter(text.charAt(digits - 1))) {
      digits--;
    }
    if (digits < text.length()) {
      Double suffix = SCALES.get(text.substring(digits).toLowerCase(java.util.Locale.ROOT));
      if (suffix == null) {
        return null;
      }
      scale = suffix;
    }
    double value = decimal(text.substring(0, digits));
    if (Double.isNaN(value)) {
      return null;
    }
    int end = at + 1;
    while (end < words.size() && scale(words.get(end).lower()) > 0) {
      scale *= scale(words.get(end).lower());
      end++;
    }
    // "20-million" and "20m" alike.
    if (end == at + 1
        && end + 1 < words.size()
        && words.get(end).isDash()
        && words.get(end).glued()
        && scale(words.get(end + 1).lower()) > 0) {
      scale *= scale(words.get(end + 1).lower());
      end += 2;
    }
    return new Number(value * scale, end, true);
  }

  /**
   * The value of figures with separators ("40,000", "2.6"); NaN where they are none, or are grouped
   * otherwise than by thousands.
   */
  public static double decimal(String digits) {
    StringBuilder plain = new StringBuilder(digits.length());
    int sinceComma = -1;
    boolean point = false;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c >= '0' && c <= '9') {
        plain.append(c);
        sinceComma = sinceComma < 0 ? -1 : sinceComma + 1;
      } else if (c == ',' && !point && (sinceComma < 0 || sinceComma == 3) && i <= 3 + 4 * i / 4) {
        sinceComma = 0;
      } else if (c == '.' && !point && (sinceComma < 0 || sinceComma == 3)) {
        plain.append('.');
        point = true;
        sinceComma = -1;
      } else {
        return Double.NaN;
      }
    }
    boolean grouped = sinceComma < 0 || sinceComma == 3;
    return plain.isEmpty() || !grouped ? Double.NaN : Double.parseDouble(plain.toString());
  }

  /** "twenty-four", "nine hundred and five thousand", "a hundred" is left to the caller's "a". */
  private static Number spelled(List<Word> words, int at) {
    double total = 0;
    double group = SMALL.get(words.get(at).lower());
    double last = group;
    int end = at + 1;
    while (end < words.size()) {
      int next = end;
      boolean joined = words.get(next).isDash() && words.get(next).glued();
      if (joined || words.get(next).lower().equals("and") && group >= 100 && group % 100 == 0) {
        next++;
      }
      if (next >= words.size()) {
        break;
      }
      double scale = scale(words.get(next).lower());
      int small = small(words.get(next).lower());
      if (scale == 100) {
        group *= 100;
      } else if (scale > 100) {
        total += group * scale;
        group = 0;
      } else if (small >= 0 && follows(small, last, group)) {
        group += small;
        last = small;
      } else {
        break;
      }
      end = next + 1;
    }
    return new Number(total + group, end, false);
  }

  /** Whether a number under a hundred may follow: units after tens, anything after hundreds. */
  private static boolean follows(int small, double last, double group) {
    boolean unitAfterTens = small < 10 && small > 0 && last >= 20 && last < 100 && last % 10 == 0;
    return unitAfterTens && group % 10 == 0 || group == 0 || group >= 100 && group % 100 == 0;
  }

  private static @Nullable Number half(List<Word> words, int at) {
    if (at + 2 < words.size() && words.get(at + 1).lower().equals("a")) {
      double scale = scale(words.get(at + 2).lower());
      return scale > 0 ? new Number(scale / 2, at + 3, false) : null;
    }
    return null;
  }

  private static Map<String, Integer> small() {
    Map<String, Integer> small = new HashMap<>();
    String[] units =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ");
    for (int i = 0; i < units.length; i++) {
      small.put(units[i], i);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < tens.length; i++) {
      small.put(tens[i], 20 + 10 * i);
    }
    return small;
  }
}
