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
  private static final int AUTUMN = 9;

  private YearChoice() {}

  /** The period in its year; null where nothing tells. */
  static @Nullable Period choose(YearPart part, Anchor anchor, Tense tense) {
    Period text = anchor.text();
    LocalDate now = anchor.now();
    if (anchor.isNarrative() && text != null) {
      return inNarrative(part, text);
    }
    return now == null ? null : near(part, now, tense);
  }

  /** Winters follow the autumn that was told of, although they count to the next year. */
  private static Period inNarrative(YearPart part, Period text) {
    boolean winter = part instanceof YearPart.OfSeason of && of.season() == Season.WI;
    boolean late = text.unit() != Unit.YEAR && text.first().getMonthValue() >= AUTUMN;
    return part.in(winter && late ? text.year() + 1 : text.year());
  }

  private static Period near(YearPart part, LocalDate now, Tense tense) {
    Period same = part.in(now.getYear());
    if (!now.isBefore(same.first()) && !now.isAfter(same.last())) {
      return same;
    }
    boolean past = same.last().isBefore(now);
    Period before = past ? same : part.in(now.getYear() - 1);
    Period after = past ? part.in(now.getYear() + 1) : same;
    long back = ChronoUnit.DAYS.between(before.last(), now);
    long ahead = ChronoUnit.DAYS.between(now, after.first());
    int weight = weight(part);
    return back * (tense == Tense.FUTURE ? weight : 1) <= ahead * (tense == Tense.PAST ? weight : 1)
        ? before
        : after;
  }

  /**
   * How much farther a period on the side that the tense tells may lie than one on the other: days
   * are told without their year only where they are near, and quarters are those of the report.
   */
  private static int weight(YearPart part) {
    return switch (part) {
      case YearPart.Month month -> 6;
      case YearPart.OfSeason season -> 3;
      case YearPart.MonthDay day -> 3;
      case YearPart.Feast feast -> 3;
      case YearPart.Quarter quarter -> 1;
      case YearPart.Half half -> 1;
    };
  }
}
