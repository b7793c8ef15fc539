package org.claimgraph.extract.dates;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Quarters and halves of a year: "the third quarter of 1990", "third-quarter", "next year's first
 * quarter", "the 1988 second quarter".
 *
 * <p>TimeML, value of DATE: {@code YYYY-Qn}, {@code YYYY-Hn}; the quarter of a business year is
 * counted as its calendar namesake.
 */
final class Quarters implements Family {

  @Override
  public Set<Kind> starts() {
    return EnumSet.of(
        Kind.THE,
        Kind.THIS,
        Kind.LAST,
        Kind.NEXT,
        Kind.POSSESSIVE,
        Kind.ORDINAL,
        Kind.FISCAL,
        Kind.NUMBER);
  }

  @Override
  public List<Reading> read(Cursor cursor) {
    int begin = cursor.at();
    if (cursor.take(Kind.THE) == null) {
      cursor.take(Kind.POSSESSIVE);
    }
    Meaning meaning = numbered(cursor, leadingYear(cursor));
    return meaning == null ? List.of() : List.of(new Reading(begin, cursor.at(), meaning));
  }

  /** "the 1988 second quarter", "this year's third quarter". */
  private static @Nullable Meaning leadingYear(Cursor cursor) {
    int begin = cursor.at();
    int figures = cursor.takeDigits(4, 4);
    if (figures > 1000 && figures < 2100) {
      return new Meaning.Absolute(Period.ofYear(figures));
    }
    boolean relative = cursor.is(Kind.LAST) || cursor.is(Kind.THIS) || cursor.is(Kind.NEXT);
    if (relative && cursor.sees(1, "year")) {
      Meaning year = YearTail.read(cursor);
      if (year != null && (cursor.take("'s") || cursor.take("’s"))) {
        return year;
      }
    }
    cursor.moveTo(begin);
    return null;
  }

  private static @Nullable Meaning numbered(Cursor cursor, @Nullable Meaning leading) {
    cursor.take(Kind.FISCAL);
    cursor.takeHyphen();
    int number = cursor.takeOrdinal();
    cursor.take(Kind.FISCAL);
    cursor.takeHyphen();
    boolean quarter = number >= 1 && number <= 4 && cursor.take("quarter");
    boolean half = !quarter && number >= 1 && number <= 2 && cursor.take("half");
    if (!quarter && !half) {
      return null;
    }
    Meaning year = leading == null ? YearTail.read(cursor) : leading;
    if (half && year == null) {
      return null;
    }
    YearPart part = quarter ? new YearPart.Quarter(number) : new YearPart.Half(number);
    return new Meaning.InYear(part, year);
  }
}
