package org.claimgraph.extract.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A holiday that keeps its day, or its weekday within a month.
 *
 * @param month 1 to 12
 * @param day the day of the month; 0 where it follows the weekday
 * @param weekday ISO number of the weekday; 0 where it keeps its day
 * @param nth which of the month's weekdays, the last where negative
 */
record Holiday(int month, int day, int weekday, int nth) {

  /** Reads {@code 12-25}, or {@code 11-4*4}: the fourth Thursday of November. */
  static Holiday parse(String rule) {
    String[] parts = rule.split("[-*]", 2);
    int month = Integer.parseInt(parts[0]);
    if (!parts[1].contains("*")) {
      return new Holiday(month, Integer.parseInt(parts[1]), 0, 0);
    }
    String[] weekday = parts[1].split("\\*");
    return new Holiday(month, 0, Integer.parseInt(weekday[0]), Integer.parseInt(weekday[1]));
  }

  /** The day it falls on in a year. */
  LocalDate in(int year) {
    LocalDate first = LocalDate.of(year, month, 1);
    return day > 0
        ? first.withDayOfMonth(day)
        : first.with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday)));
  }

  /** What follows {@code XXXX-} in its TIMEX3 value while the year is open. */
  String open() {
    return day > 0
        ? String.format(Locale.ROOT, "%02d-%02d", month, day)
        : String.format(Locale.ROOT, "%02d-XX", month);
  }
}
