package org.claimgraph.extract.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an article's relative expressions count from: the day it was published and the times it has
 * spoken of so far.
 */
final class Anchor {
  private final @Nullable LocalDate published;
  private final boolean narrative;
  private @Nullable Period last;
  private @Nullable Period lastDay;
  private @Nullable Period lastQuarter;

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
    if (period.unit() == Unit.QUARTER) {
      lastQuarter = period;
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

  /** The quarter last spoken of. */
  @Nullable Period quarter() {
    return lastQuarter;
  }
}
