package org.claimgraph.extract.dates;

import java.time.LocalDate;
import org.claimgraph.extract.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression comes to.
 *
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value, null where it stays open
 * @param period the calendar period it names, where it names one
 * @param earliest first day it can mean
 * @param latest last day it can mean
 */
record Timex(
    DateMention.Type type,
    @Nullable String value,
    @Nullable Period period,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest) {

  static Timex of(Period period) {
    LocalDate first = period.first();
    LocalDate last = period.last();
    if (period.unit() == Unit.SEASON && first.getMonthValue() == 12) {
      // "The winter of 1941" is as often the one that begins in December of that year.
      last = last.plusYears(1);
    }
    return new Timex(DateMention.Type.DATE, period.value(), period, first, last);
  }

  static Timex of(DateMention.Type type, @Nullable String value) {
    return new Timex(type, value, null, null, null);
  }

  Timex between(LocalDate from, LocalDate to) {
    return new Timex(type, value, period, from, to);
  }
}
