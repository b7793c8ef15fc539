package org.claimgraph.extract.dates;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The periods of business reports, told from the one reported on: "the latest quarter", "the
 * year-ago period", "the corresponding period last year", "last year's quarter", "the 1988 period".
 */
final class Reports implements Family {
  @Override
  public Set<Kind> starts() {
    return EnumSet.of(Kind.THE, Kind.LAST, Kind.POSSESSIVE, Kind.LATEST, Kind.UNIT);
  }

  @Override
  public List<Reading> read(Cursor cursor) {
    int begin = cursor.at();
    boolean the = cursor.take(Kind.THE) != null || cursor.take(Kind.POSSESSIVE) != null;
    Meaning meaning = the ? definite(cursor) : null;
    if (meaning == null) {
      cursor.moveTo(begin);
      meaning = lastYears(cursor);
    }
    return meaning == null ? List.of() : List.of(new Reading(begin, cursor.at(), meaning));
  }

  private static @Nullable Meaning definite(Cursor cursor) {
    if (cursor.take(Kind.LATEST) != null) {
      return takePeriod(cursor) ? new Meaning.Reported(null, 0) : null;
    }
    if (takeYearAgo(cursor)) {
      int number = cursor.takeOrdinal();
      if (number > 4 || !takePeriod(cursor)) {
        return null;
      }
      Meaning year = new Meaning.Shift(Unit.YEAR, -1, Meaning.Origin.NOW, false);
      return number < 1
          ? new Meaning.Reported(null, -1)
          : new Meaning.InYear(new YearPart.Quarter(number), year);
    }
    if (cursor.take(Kind.LIKE) != null || cursor.take(Kind.SAME) != null) {
      return takePeriod(cursor) ? compared(cursor) : null;
    }
    int year = cursor.takeDigits(4, 4);
    if (year > 1000 && year < 2100) {
      return takePeriod(cursor) ? new Meaning.Reported(year, 0) : null;
    }
    return cursor.take("quarter") ? quarter(cursor) : null;
  }

  /** "the quarter", "the quarter a year ago"; not the quarter of something. */
  private static @Nullable Meaning quarter(Cursor cursor) {
    if (cursor.sees(0, "of")) {
      return null;
    }
    Meaning compared = compared(cursor);
    return compared == null ? new Meaning.Reported(null, 0) : compared;
  }

  /** "last year", "of 1988", "a year ago" after a period that is compared with another. */
  private static @Nullable Meaning compared(Cursor cursor) {
    int begin = cursor.at();
    Meaning year = YearTail.read(cursor);
    if (year instanceof Meaning.Absolute absolute) {
      return new Meaning.Reported(absolute.period().year(), 0);
    }
    if (year instanceof Meaning.Shift shift) {
      return new Meaning.Reported(null, shift.count());
    }
    if (cursor.take("a") && cursor.take("year") && (cursor.take("ago") || cursor.take("earlier"))) {
      return new Meaning.Reported(null, -1);
    }
    cursor.moveTo(begin);
    return null;
  }

  private static @Nullable Meaning lastYears(Cursor cursor) {
    boolean lastYear = cursor.take(Kind.LAST) != null && cursor.take("year");
    boolean possessive = lastYear && (cursor.take("'s") || cursor.take("’s"));
    return possessive && takePeriod(cursor) ? new Meaning.Reported(null, -1) : null;
  }

  private static boolean takePeriod(Cursor cursor) {
    return cursor.take("quarter") || cursor.take("period");
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
