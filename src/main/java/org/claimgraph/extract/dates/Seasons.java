package org.claimgraph.extract.dates;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Seasons: "the spring of 1915", "summer 1918", "winter".
 *
 * <p>TimeML, value of DATE: {@code YYYY-SP}, {@code -SU}, {@code -FA}, {@code -WI}.
 */
final class Seasons implements Family {

  @Override
  public Set<Kind> starts() {
    return EnumSet.of(Kind.THE, Kind.SEASON);
  }

  @Override
  public List<Reading> read(Cursor cursor) {
    int begin = cursor.at();
    Word before = cursor.word(-1);
    boolean the = cursor.take(Kind.THE) != null;
    Word word = cursor.word(0);
    String season = cursor.take(Kind.SEASON);
    if (season == null || word == null) {
      return List.of();
    }
    Meaning year = YearTail.read(cursor);
    if (year == null && !isSeason(word, before, the, cursor)) {
      return List.of();
    }
    YearPart part = new YearPart.OfSeason(Season.valueOf(season));
    return List.of(new Reading(begin, cursor.at(), new Meaning.InYear(part, year)));
  }

  /** Whether the word without a year is a season: "fall" and "spring" are verbs and things, too. */
  private static boolean isSeason(Word word, @Nullable Word before, boolean the, Cursor cursor) {
    if (!word.isTagged("NN")) {
      return false;
    }
    if (cursor.sees(0, "of")) {
      return false;
    }
    boolean ambiguous = word.lower().equals("fall") || word.lower().equals("spring");
    boolean led = before != null && before.isTagged("IN");
    return !ambiguous || led || word.isCapitalised() && !the;
  }
}
