package org.claimgraph.extract.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * One period of the calendar: a day, a week, a season, a century.
 *
 * @param unit how long it is; nothing shorter than a day
 * @param first its first day, in the proleptic Gregorian calendar; a winter's is the 1st of
 *     December before the year it is counted to
 */
record Period(Unit unit, LocalDate first) {

  /** The period of a unit that a day lies in. */
  static Period of(Unit unit, LocalDate day) {
    return new Period(
        unit,
        switch (unit) {
          case SECOND, MINUTE, HOUR, DAY -> day;
          case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
          case MONTH -> day.withDayOfMonth(1);
          case QUARTER -> startOf(day, 3);
          case SEASON -> startOf(day.plusMonths(1), 3).minusMonths(1);
          case HALF -> startOf(day, 6);
          case YEAR -> day.withDayOfYear(1);
          case DECADE -> year(10 * Math.floorDiv(day.getYear(), 10));
          case CENTURY -> year(100 * Math.floorDiv(day.getYear(), 100));
          case MILLENNIUM -> year(1000 * Math.floorDiv(day.getYear(), 1000));
        });
  }

  /** A year; 0 is 1 BC. */
  static Period ofYear(int year) {
    return new Period(Unit.YEAR, year(year));
  }

  static Period ofDay(LocalDate day) {
    return new Period(Unit.DAY, day);
  }

  private static LocalDate year(int year) {
    return LocalDate.of(year, 1, 1);
  }

  private static LocalDate startOf(LocalDate day, int months) {
    return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
  }

  /** Its last day. */
  LocalDate last() {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> first;
      case WEEKEND -> first.plusDays(1);
      default -> unit.move(first, 1).minusDays(1);
    };
  }

  /** The year it is counted to. */
  int year() {
    return unit == Unit.SEASON ? first.plusMonths(1).getYear() : first.getYear();
  }

  /** The period of the same unit so many units later. */
  Period shift(long count) {
    return new Period(unit, unit.move(first, count));
  }

  /** The TIMEX3 value: {@code 1998-W08}, {@code 1998-SU}, {@code 199}, {@code BC0490}. */
  String value() {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY ->
          year4(first.getYear())
              + String.format(
                  Locale.ROOT, "-%02d-%02d", first.getMonthValue(), first.getDayOfMonth());
      case WEEK, FORTNIGHT -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> year4(year()) + String.format(Locale.ROOT, "-%02d", first.getMonthValue());
      case QUARTER -> year4(year()) + "-Q" + ((first.getMonthValue() + 2) / 3);
      case SEASON -> year4(year()) + "-" + Season.at(first.getMonthValue());
      case HALF -> year4(year()) + "-H" + ((first.getMonthValue() + 5) / 6);
      case YEAR -> year4(year());
      case DECADE -> prefix(3);
      case CENTURY -> prefix(2);
      case MILLENNIUM -> prefix(1);
    };
  }

  private String prefix(int digits) {
    // Years before Christ count backwards: the fourth century BC ends with 301 BC.
    int named = year() < 0 ? last().getYear() : year();
    String year = named == 0 ? "0000" : year4(named);
    return year.substring(0, year.length() - 4 + digits);
  }

  private String week() {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        first.get(IsoFields.WEEK_BASED_YEAR),
        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String year4(int year) {
    return year > 0
        ? String.format(Locale.ROOT, "%04d", year)
        : String.format(Locale.ROOT, "BC%04d", 1 - year);
  }
}
