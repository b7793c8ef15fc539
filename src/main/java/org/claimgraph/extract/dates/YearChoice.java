package org.claimgraph.extract.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the year of a month, day, season or quarter whose year is not said.
 *
 * <p>In a text about its own time, that is the year that brings it nearest to the day of
 * publication, on the side that the tense tells; in a text about earlier times, the year it spoke
 * of last.
 */
final class YearChoice {

  private YearChoice() {}

  /** The period in its year; null where nothing tells. */
  static @Nullable Period choose(YearPart part, Anchor anchor, Tense tense) {
    Period text = anchor.text();
    LocalDate now = anchor.now();
    if (anchor.isNarrative() && text != null) {
      return part.in(text.year());
    }
    return now == null ? null : near(part, now, tense);
  }

  private static Period near(YearPart part, LocalDate now, Tense tense) {
    Period same = part.in(now.getYear());
    if (!now.isBefore(same.first()) && !now.isAfter(same.last())) {
      return same;
    }
    boolean past = same.last().isBefore(now);
    Period before = past ? same : part.in(now.getYear() - 1);
    Period after = past ? part.in(now.getYear() + 1) : same;
    if (tense == Tense.PAST) {
      return before;
    }
    if (tense == Tense.FUTURE) {
      return after;
    }
    long back = ChronoUnit.DAYS.between(before.last(), now);
    long ahead = ChronoUnit.DAYS.between(now, after.first());
    return back <= ahead ? before : after;
  }
}
