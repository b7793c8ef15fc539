package org.claimgraph.extract.dates;

import java.time.LocalDate;

/** A calendar unit or part of the calendar, from fine to coarse. */
enum Unit {
  SECOND("S"),
  MINUTE("M"),
  HOUR("H"),
  DAY("D"),
  WEEKEND("WE"),
  WEEK("W"),
  FORTNIGHT("W"),
  MONTH("M"),
  QUARTER("Q"),
  SEASON("SN"),
  HALF("H"),
  YEAR("Y"),
  DECADE("DE"),
  CENTURY("CE"),
  MILLENNIUM("ML");

  private final String code;

  Unit(String code) {
    this.code = code;
  }

  /** The TIMEX3 duration of so many units: {@code P3M}, {@code PT2H}, {@code PXY}. */
  String duration(String amount) {
    if (this == FORTNIGHT) {
      return "P" + (amount.matches("\\d+") ? 2 * Integer.parseInt(amount) : "X") + "W";
    }
    return (isClock() ? "PT" : "P") + amount + code;
  }

  /** Whether it is shorter than a day. */
  boolean isClock() {
    return compareTo(DAY) < 0;
  }

  /** The day so many units away; units shorter than a day move nothing. */
  LocalDate move(LocalDate day, long count) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(count);
      case WEEKEND, WEEK -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2 * count);
      case MONTH -> day.plusMonths(count);
      case QUARTER, SEASON -> day.plusMonths(3 * count);
      case HALF -> day.plusMonths(6 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
      case MILLENNIUM -> day.plusYears(1000 * count);
    };
  }
}
