package org.claimgraph.extract.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an article's relative expressions count from: the day it was published and the times it has
 * spoken of so far.
 */
final class Anchor {
  private static final int MONTHS_REPORTED = 10;

  /** Years beyond which a text about earlier times rather digresses than goes on. */
  private static final int FAR = 10;

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

  /** Where in its sentence a period was spoken of. */
  enum Place {
    /** At its beginning: "In 1914, ...". */
    FIRST,
    WITHIN,
    /** At the beginning of brackets: "(1998)". */
    ASIDE
  }

  /** Notes a period that the text spoke of; one in passing does not move the time told of. */
  void speakOf(Period period, Place place) {
    if (period.unit().compareTo(Unit.YEAR) > 0 || narrative && isInPassing(period, place)) {
      return;
    }
    last = period;
    if (period.unit() == Unit.DAY) {
      lastDay = period;
    }
  }

  /** A year in brackets, or a time far off that no sentence begins with. */
  private boolean isInPassing(Period period, Place place) {
    if (last == null) {
      return false;
    }
    boolean far = Math.abs(period.year() - last.year()) > FAR;
    return far && place != Place.FIRST || place == Place.ASIDE && period.unit() == Unit.YEAR;
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
