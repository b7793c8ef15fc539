package org.claimgraph.extract.dates;

import org.claimgraph.extract.words.Word;
import org.jspecify.annotations.Nullable;

/** The year that follows a part of it: ", 2023", "of 1990", "last year", "of that year". */
final class YearTail {

  private YearTail() {}

  /** Takes the year where one follows; else null, and the cursor stays. */
  static @Nullable Meaning read(Cursor cursor) {
    int begin = cursor.at();
    boolean comma = cursor.take(",");
    boolean of = !comma && (cursor.take("of") || cursor.take("in"));
    Meaning year = explicit(cursor);
    if (year == null) {
      year = relative(cursor);
    }
    if (year == null || !of && !comma && isCount(cursor)) {
      cursor.moveTo(begin);
      return null;
    }
    return year;
  }

  /** Whether the number just taken counts the plural noun that follows it. */
  private static boolean isCount(Cursor cursor) {
    Word next = cursor.word(0);
    return next != null
        && next.tag().equals("NNS")
        && cursor.digits(-1, 4, 4) >= 0
        && cursor.digits(-1, 4, 4) < 1900;
  }

  private static @Nullable Meaning explicit(Cursor cursor) {
    int begin = cursor.at();
    boolean the = cursor.take(Kind.THE) != null;
    if (the && !cursor.take("year")) {
      cursor.moveTo(begin);
      return null;
    }
    int year = Years.takeYear(cursor);
    if (year == Years.NONE) {
      cursor.moveTo(begin);
      return null;
    }
    return new Meaning.Absolute(Period.ofYear(year));
  }

  /** "last year", "that year", "the same year", "the previous year", "the year". */
  private static @Nullable Meaning relative(Cursor cursor) {
    int begin = cursor.at();
    boolean the = cursor.take(Kind.THE) != null;
    Meaning meaning = null;
    if (cursor.is(Kind.THIS) || cursor.is(Kind.CURRENT)) {
      meaning = shift(0, Meaning.Origin.NOW);
    } else if (cursor.is(Kind.THAT) || cursor.is(Kind.SAME)) {
      meaning = shift(0, Meaning.Origin.TEXT);
    } else if (cursor.is(Kind.LAST)) {
      meaning = shift(-1, Meaning.Origin.NOW);
    } else if (cursor.is(Kind.PREVIOUS)) {
      meaning = shift(-1, Meaning.Origin.TEXT);
    } else if (cursor.is(Kind.FOLLOWING) || the && cursor.is(Kind.NEXT)) {
      meaning = shift(1, Meaning.Origin.TEXT);
    } else if (cursor.is(Kind.NEXT)) {
      meaning = shift(1, Meaning.Origin.NOW);
    }
    if (meaning != null) {
      cursor.skip(1);
      cursor.take(Kind.SAME);
      if (cursor.take("year")) {
        return meaning;
      }
    } else if (the && cursor.take("year")) {
      return shift(0, Meaning.Origin.TEXT);
    }
    cursor.moveTo(begin);
    return null;
  }

  private static Meaning shift(int count, Meaning.Origin origin) {
    return new Meaning.Shift(Unit.YEAR, count, origin, false);
  }
}
