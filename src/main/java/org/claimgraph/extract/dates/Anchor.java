package org.claimgraph.extract.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an article's relative expressions count from: the day it was published and the times it has
 * spoken of so far.
 */
final class Anchor {
  private static final int MONTHS_REPORTED = 10;

  private final @Nullable LocalDate published;
  private final boolean narrative;
  private @Nullable Period last;
  private @Nullable Period lastDay;
  private @Nullable Period report;

  /**
   * @param published the day of publication, where known
   * @param narrative whether the text tells of times long before it was published, so that a date
   *     without its year belongs to the time told of
   */
  Anchor(@Nullable LocalDate published, boolean narrative) {
    this.published = published;
    this.narrative = narrative;
  }

  /** Notes a period that the text spoke of. */
  void speakOf(Period period) {
    if (period.unit().compareTo(Unit.YEAR) > 0) {
      return;
    }
    last = period;
    if (period.unit() == Unit.DAY) {
      lastDay = period;
    }
  }

  boolean isNarrative() {
    return narrative;
  }

  /** The day that "today" means; null where nothing tells. */
  @Nullable LocalDate now() {
    return narrative && last != null ? last.first() : published;
  }

  /** The time the text speaks of. */
  @Nullable Period text() {
    if (last != null) {
      return last;
    }
    return published == null ? null : Period.ofDay(published);
  }

  /** The last day spoken of, else the day of publication. */
  @Nullable Period day() {
    if (narrative && lastDay != null) {
      return lastDay;
    }
    return published == null ? lastDay : Period.ofDay(published);
  }

  /** Notes the period that a business report is about, where it is over and not long ago. */
  void reportOn(Period period) {
    if (published != null
        && period.last().isBefore(published)
        && period.last().isAfter(published.minusMonths(MONTHS_REPORTED))) {
      report = period;
    }
  }

  /** Notes that a business report is about the year so far. */
  void reportOnYear() {
    if (published != null) {
      report = Period.of(Unit.YEAR, published);
    }
  }

  /** The period that a business report is about; null where the text is none. */
  @Nullable Period report() {
    return report;
  }
}
