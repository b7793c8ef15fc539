package org.claimgraph.extract.dates;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.words.NumberWords;
import org.claimgraph.extract.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Years by number: "1916", "the year 2000", "nineteen ninety-one", "490 BC", "fiscal 1989", and
 * ranges of them ("1915-17").
 *
 * <p>TimeML, value of DATE: {@code YYYY}; TIDES 4.2: {@code BCYYYY}.
 */
final class Years implements Family {
  /** What {@link #takeYear} gives where there is no year. */
  static final int NONE = Integer.MIN_VALUE;

  private static final Set<String> BEFORE =
      Set.of(
          "in",
          "since",
          "of",
          "by",
          "from",
          "until",
          "till",
          "to",
          "through",
          "during",
          "for",
          "before",
          "after",
          "between",
          "around",
          "circa",
          "c",
          "throughout",
          "year",
          "years",
          "(",
          "early",
          "late",
          "mid",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "and",
          "or",
          "the",
          "a",
          "his",
          "her",
          "its",
          "their",
          "fiscal",
          "as",
          "[",
          "than",
          "-",
          "–",
          ",");

  @Override
  public Set<Kind> starts() {
    return EnumSet.of(Kind.NUMBER, Kind.THE, Kind.FISCAL, Kind.FISCAL_SHORT, Kind.ERA);
  }

  @Override
  public List<Reading> read(Cursor cursor) {
    int begin = cursor.at();
    boolean fiscal = takeLead(cursor);
    boolean led = cursor.at() > begin;
    int start = cursor.at();
    int year = takeYear(cursor);
    if (year == NONE) {
      return List.of();
    }
    boolean era = cursor.is(-1, Kind.ERA) || cursor.is(start - cursor.at(), Kind.ERA);
    if (!led && !fiscal && !era && !isPlausible(cursor, start, year)) {
      return List.of();
    }
    Reading first = new Reading(begin, cursor.at(), absolute(year));
    Reading second = takeRest(cursor, year);
    return second == null ? List.of(first) : List.of(first, second);
  }

  /** Takes "fiscal", "fiscal year", "the year"; whether any of it is there. */
  private static boolean takeLead(Cursor cursor) {
    int begin = cursor.at();
    if (cursor.take(Kind.FISCAL) != null || cursor.take(Kind.FISCAL_SHORT) != null) {
      cursor.takeHyphen();
      cursor.take("year");
      return true;
    }
    if (cursor.take(Kind.THE) != null) {
      if (cursor.take("year") || cursor.take("years")) {
        return true;
      }
      cursor.moveTo(begin);
    }
    return false;
  }

  private static Meaning absolute(int year) {
    return new Meaning.Absolute(Period.ofYear(year));
  }

  /** The second year of "1915-17", "1990/91". */
  private static @Nullable Reading takeRest(Cursor cursor, int first) {
    int begin = cursor.at();
    Word mark = cursor.word(0);
    boolean joined = mark != null && (mark.isDash() || mark.text().equals("/")) && mark.glued();
    int rest = joined ? cursor.digits(1, 2, 2) : -1;
    Word after = cursor.word(2);
    boolean continued =
        after != null && after.glued() && (after.isDash() || after.text().equals("/"));
    if (rest <= first % 100 || first < 1000 || continued) {
      return null;
    }
    cursor.skip(2);
    return new Reading(begin + 1, cursor.at(), absolute(first / 100 * 100 + rest));
  }

  /** Takes a year in figures or words, with its era; {@link #NONE} where there is none. */
  static int takeYear(Cursor cursor) {
    int begin = cursor.at();
    boolean anno = cursor.is(Kind.ERA) && cursor.take(Kind.ERA) != null;
    int year = cursor.takeDigits(anno ? 1 : 4, 4);
    if (anno) {
      return year > 0 ? year : NONE;
    }
    if (year < 0 && cursor.is(1, Kind.ERA)) {
      year = cursor.takeDigits(1, 3);
    }
    if (year > 0 && cursor.is(Kind.ERA) && isEra(cursor)) {
      return "-1".equals(cursor.take(Kind.ERA)) ? 1 - year : year;
    }
    if (year < 0) {
      year = takeSpelled(cursor);
    }
    if (year >= 1000 && year <= 2100) {
      return year;
    }
    cursor.moveTo(begin);
    return NONE;
  }

  /** Eras are in capitals. */
  private static boolean isEra(Cursor cursor) {
    Word era = cursor.word(0);
    return era != null && era.isCapitalised();
  }

  /** "nineteen ninety-one", "two thousand", "twenty fourteen". */
  private static int takeSpelled(Cursor cursor) {
    Word first = cursor.word(0);
    int century = first == null ? -1 : NumberWords.small(first.lower());
    if (century == 2 && cursor.sees(1, "thousand")) {
      NumberWords.Number number = cursor.takeNumber();
      return number != null && number.isWhole() ? (int) number.value() : -1;
    }
    if (century < 15 || century > 20) {
      return -1;
    }
    cursor.skip(1);
    cursor.takeDash();
    NumberWords.Number rest = cursor.takeNumber();
    boolean fits = rest != null && !rest.figures() && rest.value() >= 10 && rest.value() < 100;
    return fits ? century * 100 + (int) rest.value() : -1;
  }

  /** Whether four figures standing alone are a year rather than a count or part of a name. */
  private static boolean isPlausible(Cursor cursor, int start, int year) {
    Word before = cursor.word(start - cursor.at() - 1);
    Word after = cursor.word(0);
    if (after != null && (after.text().equals("%") || after.glued() && isLetters(after))) {
      return false;
    }
    boolean introduced = before == null || BEFORE.contains(before.lower());
    boolean counts = after != null && after.tag().equals("NNS") && !isThe(before);
    if (counts || after != null && NumberWords.scale(after.lower()) > 0) {
      return false;
    }
    if (year < 1500) {
      return introduced && before != null && !before.text().equals(",");
    }
    if (before == null) {
      return true;
    }
    boolean quantified = before.isTagged("$") || before.isTagged("#") || before.tag().equals("CD");
    boolean named =
        before.glued()
            && before.isDash()
            && !cursor.is(start - cursor.at() - 2, Kind.POSITION)
            && isLetters(cursor.word(start - cursor.at() - 2));
    return introduced && !named || !quantified && !named && year >= 1700 && year < 2050;
  }

  private static boolean isThe(@Nullable Word word) {
    return word != null && word.lower().equals("the");
  }

  private static boolean isLetters(@Nullable Word word) {
    return word != null && Character.isLetter(word.text().charAt(0));
  }
}
