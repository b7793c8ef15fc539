package org.claimgraph.extract.dates;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.words.NumberWords;
import org.claimgraph.extract.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Times that come again: "daily", "every day", "each July", "per month", "a year" after an amount,
 * "Fridays", "at night".
 *
 * <p>TimeML 2.2.3.3: a SET's value is the period it comes in ({@code P1M}) or the calendar with its
 * open places marked ({@code XXXX-07}).
 */
final class Sets implements Family {

  @Override
  public Set<Kind> starts() {
    return EnumSet.of(
        Kind.OFTEN, Kind.EACH, Kind.PER, Kind.WEEKDAYS, Kind.A, Kind.DAYPART, Kind.DAYPARTS);
  }

  @Override
  public List<Reading> read(Cursor cursor) {
    int begin = cursor.at();
    String value = value(cursor);
    return value == null
        ? List.of()
        : List.of(new Reading(begin, cursor.at(), new Meaning.Often(value)));
  }

  private static @Nullable String value(Cursor cursor) {
    if (cursor.is(Kind.OFTEN)) {
      Word word = cursor.word(0);
      boolean adverb = word != null && (word.isTagged("RB") || word.lower().equals("daily"));
      return adverb ? cursor.take(Kind.OFTEN) : null;
    }
    if (cursor.take(Kind.EACH) != null) {
      return each(cursor);
    }
    if (cursor.take(Kind.PER) != null) {
      String unit = cursor.take(Kind.UNIT);
      return unit == null ? null : Unit.valueOf(unit).duration("1");
    }
    if (cursor.is(Kind.A)) {
      return rate(cursor);
    }
    String weekday = cursor.take(Kind.WEEKDAYS);
    if (weekday != null) {
      return "XXXX-WXX-" + weekday;
    }
    return night(cursor);
  }

  /** "every day", "each July", "every two years", "every Friday night". */
  private static @Nullable String each(Cursor cursor) {
    NumberWords.Number number = cursor.takeNumber();
    String unit = number == null ? cursor.take(Kind.UNIT) : cursor.take(Kind.UNITS);
    if (unit != null) {
      String amount = number == null ? "1" : String.valueOf((int) number.value());
      boolean days = unit.equals("DAY") && number == null;
      return days ? "XXXX-XX-XX" : Unit.valueOf(unit).duration(amount);
    }
    String weekday = cursor.take(Kind.WEEKDAY);
    if (weekday != null) {
      return "XXXX-WXX-" + weekday;
    }
    String season = cursor.take(Kind.SEASON);
    if (season != null) {
      return "XXXX-" + season;
    }
    String part = cursor.take(Kind.DAYPART);
    if (part != null) {
      return "XXXX-XX-XX" + part;
    }
    int month = MonthName.take(cursor);
    return month < 0 ? null : "XXXX-" + new YearPart.Month(month).open();
  }

  /** "$3 million a year", "twice a day": an article and a unit after an amount or a noun. */
  private static @Nullable String rate(Cursor cursor) {
    Word before = cursor.word(-1);
    cursor.skip(1);
    String unit = cursor.take(Kind.UNIT);
    Word after = cursor.word(0);
    boolean distance = cursor.is(Kind.AGO) || cursor.is(Kind.BACK) || cursor.is(Kind.FORTH);
    boolean dash = after != null && after.isDash();
    if (unit == null || before == null || distance || dash || cursor.sees(0, "of")) {
      return null;
    }
    boolean counted = before.isTagged("NN") || before.tag().equals("CD") || before.isTagged("RB");
    boolean approx = cursor.is(-3, Kind.APPROX);
    return counted && !approx ? Unit.valueOf(unit).duration("1") : null;
  }

  /** "at night", "by day", "nights". */
  private static @Nullable String night(Cursor cursor) {
    Word before = cursor.word(-1);
    boolean at = before != null && (before.lower().equals("at") || before.lower().equals("by"));
    String part = cursor.take(Kind.DAYPARTS);
    if (part == null && at) {
      part = cursor.take(Kind.DAYPART);
    }
    return part == null ? null : "XXXX-XX-XX" + part;
  }
}
