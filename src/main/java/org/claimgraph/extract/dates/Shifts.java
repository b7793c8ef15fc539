package org.claimgraph.extract.dates;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Periods told by their place in a row: "last month", "this year", "the next day", "that
 * afternoon", "last August", "the past three months", "yesterday".
 *
 * <p>TimeML 2.2.3.1: a period counted from the time of speaking or from another expression has the
 * value of the calendar; "the past three months" is a duration.
 */
final class Shifts implements Family {

  @Override
  public Set<Kind> starts() {
    return EnumSet.of(
        Kind.THE,
        Kind.THIS,
        Kind.THAT,
        Kind.LAST,
        Kind.PREVIOUS,
        Kind.NEXT,
        Kind.FOLLOWING,
        Kind.POSSESSIVE,
        Kind.RECENT,
        Kind.DAY_FROM_NOW);
  }

  /** The place in the row that the words before the unit tell. */
  private record Place(int count, Meaning.Origin origin, boolean row, boolean rolling) {}

  @Override
  public List<Reading> read(Cursor cursor) {
    int begin = cursor.at();
    String fromNow = cursor.take(Kind.DAY_FROM_NOW);
    if (fromNow != null) {
      boolean tonight = cursor.sees(-1, "tonight");
      Meaning day =
          new Meaning.Shift(Unit.DAY, Integer.parseInt(fromNow), Meaning.Origin.NOW, false);
      return one(begin, cursor, tonight ? new Meaning.Clock("TNI", day) : day);
    }
    Place place = takePlace(cursor);
    if (place == null) {
      return definite(cursor, begin);
    }
    Meaning meaning = unit(cursor, place);
    if (meaning == null) {
      meaning = named(cursor, place);
    }
    return meaning == null ? List.of() : one(begin, cursor, meaning);
  }

  private static List<Reading> one(int begin, Cursor cursor, Meaning meaning) {
    return List.of(new Reading(begin, cursor.at(), meaning));
  }

  private static @Nullable Place takePlace(Cursor cursor) {
    int begin = cursor.at();
    boolean the = cursor.take(Kind.THE) != null || cursor.take(Kind.POSSESSIVE) != null;
    boolean these = !the && cursor.take(Kind.THIS) != null;
    boolean that = !the && !these && cursor.take(Kind.THAT) != null;
    Place place = null;
    if (cursor.take(Kind.LAST) != null) {
      place = new Place(-1, Meaning.Origin.NOW, true, the || these || cursor.sees(-1, "past"));
    } else if (cursor.take(Kind.PREVIOUS) != null) {
      place = new Place(-1, Meaning.Origin.TEXT, true, false);
    } else if (cursor.take(Kind.FOLLOWING) != null) {
      place = new Place(1, Meaning.Origin.TEXT, true, false);
    } else if (cursor.take(Kind.NEXT) != null) {
      boolean coming = !cursor.sees(-1, "next");
      place =
          new Place(
              1, the && !coming ? Meaning.Origin.TEXT : Meaning.Origin.NOW, true, the && coming);
    } else if (cursor.take(Kind.RECENT) != null) {
      place = new Place(-1, Meaning.Origin.NOW, true, true);
    } else if (cursor.take(Kind.CURRENT) != null) {
      place = new Place(0, Meaning.Origin.NOW, false, false);
    } else if (cursor.take(Kind.SAME) != null || that) {
      place = new Place(0, Meaning.Origin.TEXT, false, false);
    } else if (these) {
      place = new Place(0, Meaning.Origin.NOW, false, false);
    }
    if (place == null) {
      cursor.moveTo(begin);
    }
    return place;
  }

  private static @Nullable Meaning unit(Cursor cursor, Place place) {
    int begin = cursor.at();
    Amounts.Amount amount = place.row() ? Amounts.take(cursor) : null;
    Amounts.takeFillers(cursor);
    String one = amount == null ? cursor.take(Kind.UNIT) : null;
    if (one != null) {
      Unit unit = Unit.valueOf(one);
      return unit.isClock() || place.row() && cursor.sees(0, "of")
          ? new Meaning.Duration("1", unit, place.count())
          : new Meaning.Shift(unit, place.count(), place.origin(), place.rolling());
    }
    String many = cursor.take(Kind.UNITS);
    if (many == null && amount != null && amount.value().equals("1")) {
      many = cursor.take(Kind.UNIT);
    }
    if (many != null && place.row()) {
      String count = amount == null ? "X" : amount.value();
      return new Meaning.Duration(count, Unit.valueOf(many), place.count());
    }
    cursor.moveTo(begin);
    return null;
  }

  private static @Nullable Meaning named(Cursor cursor, Place place) {
    String part = cursor.take(Kind.DAYPART);
    if (part != null) {
      Meaning.Origin origin = place.origin();
      return new Meaning.Clock(part, new Meaning.Shift(Unit.DAY, place.count(), origin, false));
    }
    String weekday = cursor.take(Kind.WEEKDAY);
    if (weekday != null) {
      Meaning day = new Meaning.Weekday(DayOfWeek.of(Integer.parseInt(weekday)));
      return new Meaning.Named(day, place.count(), place.origin());
    }
    String season = cursor.take(Kind.SEASON);
    if (season != null) {
      YearPart which = new YearPart.OfSeason(Season.valueOf(season));
      return new Meaning.Named(new Meaning.InYear(which, null), place.count(), place.origin());
    }
    int month = MonthName.take(cursor);
    if (month < 0) {
      return null;
    }
    int day = cursor.takeDigits(1, 2);
    YearPart which =
        day > 0 && day < 32 ? new YearPart.MonthDay(month, day) : new YearPart.Month(month);
    return new Meaning.Named(new Meaning.InYear(which, null), place.count(), place.origin());
  }

  /** "the year", "the weekend": the one that the text speaks of. */
  private static List<Reading> definite(Cursor cursor, int begin) {
    if (cursor.take(Kind.THE) == null) {
      return List.of();
    }
    int fillers = cursor.at();
    Amounts.takeFillers(cursor);
    boolean filled = cursor.at() > fillers;
    String unit = cursor.take(Kind.UNIT);
    if (unit == null || Unit.valueOf(unit).isClock() || unit.equals("QUARTER")) {
      return List.of();
    }
    boolean dash = cursor.takeDash();
    boolean plain = !dash && !cursor.sees(0, "of") && !cursor.sees(0, "when");
    boolean told = unit.equals("DAY") || unit.equals("CENTURY") || unit.equals("DECADE");
    if (!plain || told && !filled) {
      return List.of();
    }
    Unit of = Unit.valueOf(unit);
    boolean bounded = cursor.sees(0, "ended") || cursor.sees(0, "ending");
    return one(
        begin,
        cursor,
        bounded
            ? new Meaning.Duration("1", of, 0)
            : new Meaning.Shift(of, 0, Meaning.Origin.NOW, false));
  }
}
