package org.claimgraph.extract.dates;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Quarters and halves of a year, and the periods of business reports: "the third quarter of 1990",
 * "third-quarter", "next year's first quarter", "the 1988 second quarter", "Q3 2022", "the latest
 * quarter", "the year-ago period".
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
        Kind.NUMBER,
        Kind.UNIT,
        Kind.LATEST);
  }

  @Override
  public List<Reading> read(Cursor cursor) {
    int begin = cursor.at();
    boolean the = cursor.take(Kind.THE) != null || cursor.take(Kind.POSSESSIVE) != null;
    Meaning year = leadingYear(cursor);
    int from = cursor.at();
    Meaning meaning = numbered(cursor, year);
    if (meaning == null) {
      cursor.moveTo(from);
      meaning = reported(cursor, the, year);
    }
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

  /** "the quarter", "the latest period", "the year-ago quarter", "the 1988 quarter". */
  private static @Nullable Meaning reported(Cursor cursor, boolean the, @Nullable Meaning year) {
    if (!the) {
      return null;
    }
    boolean latest = cursor.take(Kind.LATEST) != null;
    boolean yearAgo = !latest && takeYearAgo(cursor);
    boolean quarter = cursor.take("quarter");
    boolean period = !quarter && (latest || yearAgo || year != null) && cursor.take("period");
    if (!quarter && !period || isFractionOf(cursor, quarter)) {
      return null;
    }
    if (year instanceof Meaning.Absolute absolute) {
      return new Meaning.Reported(absolute.period().year(), 0);
    }
    return new Meaning.Reported(null, yearAgo ? -1 : 0);
  }

  /** "a quarter of the city" is no time; "the quarter" of it neither. */
  private static boolean isFractionOf(Cursor cursor, boolean quarter) {
    Word next = cursor.word(0);
    return quarter && next != null && next.lower().equals("of");
  }

  private static boolean takeYearAgo(Cursor cursor) {
    int begin = cursor.at();
    if (cursor.take("year")
        && cursor.takeDash()
        && (cursor.take("ago") || cursor.take("earlier"))) {
      return true;
    }
    cursor.moveTo(begin);
    return false;
  }
}
