package org.claimgraph.extract.dates;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** What a time expression says, before anything is known of when it was said. */
sealed interface Meaning {

  /** Where relative expressions count from. */
  enum Origin {
    /** The day of speaking or of publication: "last month", "two days ago". */
    NOW,
    /** The time the text speaks of: "the next day", "two days later". */
    TEXT
  }

  /** Which part of a period is meant. */
  enum Position {
    START,
    MID,
    END
  }

  /** "4 June 2018", "the 1930s", "490 BC". */
  record Absolute(Period period) implements Meaning {}

  /** "August", "June 4", "the third quarter of last year"; the year is null where none is said. */
  record InYear(YearPart part, @Nullable Meaning year) implements Meaning {}

  /** "Tuesday". */
  record Weekday(DayOfWeek day) implements Meaning {}

  /** "the 20th". */
  record DayOfMonth(int day) implements Meaning {}

  /**
   * "last month", "yesterday", "the next day", "that year".
   *
   * @param rolling whether it means the units up to or from now rather than one of the calendar:
   *     "the past week"
   */
  record Shift(Unit unit, int count, Origin origin, boolean rolling) implements Meaning {}

  /** "last August", "next Tuesday", "the previous spring": the n-th such before or after. */
  record Named(Meaning which, int count, Origin origin) implements Meaning {}

  /** "three days ago", "two months later"; the amount is a decimal number or {@code X}. */
  record Distance(String amount, Unit unit, Origin origin, int sign) implements Meaning {}

  /** "four hours"; the sign is that of "the past" or "the next" before it, else 0. */
  record Duration(String amount, Unit unit, int sign) implements Meaning {}

  /** "daily", "every July": the TIMEX3 value of the set. */
  record Often(String value) implements Meaning {}

  /** "now": PRESENT_REF, PAST_REF or FUTURE_REF. */
  record Reference(String value) implements Meaning {}

  /** "5 p.m.", "Friday night": the TIMEX3 code of the hour, with the day where one is said. */
  record Clock(String code, @Nullable Meaning day) implements Meaning {}

  /** "early May", "the end of last year". */
  record Part(Meaning whole, Position position) implements Meaning {}

  /**
   * The quarter that a business report speaks of, in the year said or so many years away.
   *
   * @param year the year, where one is said
   */
  record Reported(@Nullable Integer year, int years) implements Meaning {}

  /** A period that the text leaves open, with its TIMEX3 value where it has one. */
  record Open(@Nullable String value) implements Meaning {}
}
