package org.claimgraph.extract.units;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.extract.Words.Word;

/** The numbers of designators: ordinals in digits and in words, Roman numerals, bare numbers. */
final class Numerals {
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,5})(?:st|nd|rd|th|d)");
  private static final Pattern BARE = Pattern.compile("\\d{1,5}");
  private static final Pattern ROMAN =
      Pattern.compile("(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");
  private static final List<String> UNITS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> TENTHS =
      List.of(
          "twentieth",
          "thirtieth",
          "fortieth",
          "fiftieth",
          "sixtieth",
          "seventieth",
          "eightieth",
          "ninetieth");

  private Numerals() {}

  /** "42nd", "1st". */
  static OptionalInt digitOrdinal(Word word) {
    Matcher matcher = ORDINAL.matcher(word.lower());
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /** "Third", "thirtieth"; the tens of "thirty-first" stand in the word before. */
  static OptionalInt wordOrdinal(Word word) {
    int unit = UNITS.indexOf(word.lower());
    if (unit >= 0) {
      return OptionalInt.of(unit + 1);
    }
    int tenth = TENTHS.indexOf(word.lower());
    return tenth >= 0 ? OptionalInt.of(10 * (tenth + 2)) : OptionalInt.empty();
  }

  /** The value of a tens word before an ordinal, 20 to 90; empty for other words. */
  static OptionalInt tens(String lower) {
    int index = TENS.indexOf(lower);
    return index >= 0 ? OptionalInt.of(10 * (index + 2)) : OptionalInt.empty();
  }

  /** "72". */
  static OptionalInt bare(Word word) {
    return BARE.matcher(word.text()).matches()
        ? OptionalInt.of(Integer.parseInt(word.text()))
        : OptionalInt.empty();
  }

  /** "XVIII", in capitals; a lone "I", "C" or "L" is more often something else. */
  static OptionalInt roman(Word word) {
    String text = word.text();
    if (!ROMAN.matcher(text).matches()
        || text.equals("I")
        || text.equals("C")
        || text.equals("L")) {
      return OptionalInt.empty();
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = romanDigit(text.charAt(i));
      boolean subtract = i + 1 < text.length() && romanDigit(text.charAt(i + 1)) > digit;
      value += subtract ? -digit : digit;
    }
    return OptionalInt.of(value);
  }

  private static int romanDigit(char c) {
    return switch (c) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      default -> 100;
    };
  }
}
