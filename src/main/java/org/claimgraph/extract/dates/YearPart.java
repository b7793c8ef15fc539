package org.claimgraph.extract.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** A part of the calendar that comes once in every year. */
sealed interface YearPart {

  /** It, in a year. */
  Period in(int year);

  /** What follows {@code XXXX-} in the TIMEX3 value while the year is open. */
  String open();

  /** A month, 1 to 12. */
  record Month(int month) implements YearPart {
    @Override
    public Period in(int year) {
      return new Period(Unit.MONTH, LocalDate.of(year, month, 1));
    }

    @Override
    public String open() {
      return String.format(Locale.ROOT, "%02d", month);
    }
  }

  /** A day of a month; the 29th of February is the 28th where there is none. */
  record MonthDay(int month, int day) implements YearPart {
    @Override
    public Period in(int year) {
      YearMonth in = YearMonth.of(year, month);
      return Period.ofDay(in.atDay(Math.min(day, in.lengthOfMonth())));
    }

    @Override
    public String open() {
      return String.format(Locale.ROOT, "%02d-%02d", month, day);
    }
  }

  /** A season. */
  record OfSeason(Season season) implements YearPart {
    @Override
    public Period in(int year) {
      int begin = season == Season.WI ? year - 1 : year;
      return new Period(Unit.SEASON, LocalDate.of(begin, season.month(), 1));
    }

    @Override
    public String open() {
      return season.name();
    }
  }

  /** A quarter, 1 to 4. */
  record Quarter(int number) implements YearPart {
    @Override
    public Period in(int year) {
      return new Period(Unit.QUARTER, LocalDate.of(year, 3 * number - 2, 1));
    }

    @Override
    public String open() {
      return "Q" + number;
    }
  }

  /** A half, 1 or 2. */
  record Half(int number) implements YearPart {
    @Override
    public Period in(int year) {
      return new Period(Unit.HALF, LocalDate.of(year, 6 * number - 5, 1));
    }

    @Override
    public String open() {
      return "H" + number;
    }
  }

  /** A holiday. */
  record Feast(Holiday holiday) implements YearPart {
    @Override
    public Period in(int year) {
      return Period.ofDay(holiday.in(year));
    }

    @Override
    public String open() {
      return holiday.open();
    }
  }
}
