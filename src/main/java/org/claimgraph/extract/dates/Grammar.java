package org.claimgraph.extract.dates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.extract.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * All families together: of what they read from one place the longest counts, the earlier family
 * where two are equally long. Words before it that narrow or hedge it ("early", "the end of", "more
 * than") belong to it.
 */
final class Grammar {
  private final Lexicon lexicon;
  private final Map<Kind, List<Family>> families = new EnumMap<>(Kind.class);

  Grammar(Lexicon lexicon) {
    this.lexicon = lexicon;
    Family dates = new CalendarDates();
    Family shifts = new Shifts();
    List<Family> all =
        List.of(
            new NumericDates(),
            new Clocks(List.of(new NumericDates(), dates, shifts)),
            dates,
            new Quarters(),
            new Reports(),
            new Eras(),
            new Years(),
            new Seasons(),
            shifts,
            new Sets(),
            new Amounts(),
            new References());
    for (Family family : all) {
      for (Kind kind : family.starts()) {
        families.computeIfAbsent(kind, k -> new ArrayList<>()).add(family);
      }
    }
  }

  /** The time expressions of one sentence, in text order, never overlapping. */
  List<Reading> read(List<Word> words) {
    List<Reading> found = new ArrayList<>();
    Cursor cursor = new Cursor(lexicon, words);
    int at = 0;
    while (at < words.size()) {
      if (!cursor.startsAt(at)) {
        at++;
        continue;
      }
      cursor.moveTo(at);
      List<Reading> readings = readAt(cursor);
      found.addAll(readings);
      at = readings.isEmpty() ? at + 1 : readings.getLast().end();
    }
    return Ranges.shareYears(found, words);
  }

  private List<Reading> readAt(Cursor cursor) {
    int begin = cursor.at();
    List<Reading> plain = core(cursor);
    cursor.moveTo(begin);
    Meaning.Position position = takePosition(cursor);
    int from = cursor.at();
    if (from == begin) {
      skipHedge(cursor);
      from = cursor.at();
    }
    if (from == begin) {
      return plain;
    }
    List<Reading> narrowed = core(cursor);
    if (narrowed.isEmpty()
        || !plain.isEmpty() && plain.getLast().end() >= narrowed.getLast().end()) {
      return plain;
    }
    List<Reading> readings = new ArrayList<>(narrowed);
    Reading first = narrowed.getFirst();
    Meaning meaning = first.meaning();
    boolean partial = position != null && !(meaning instanceof Meaning.Duration);
    readings.set(
        0,
        new Reading(
            begin,
            first.end(),
            partial && position != null ? new Meaning.Part(meaning, position) : meaning));
    return readings;
  }

  /** "early", "the end of", "late in", "mid-": which part of the period is meant. */
  private static Meaning.@Nullable Position takePosition(Cursor cursor) {
    int begin = cursor.at();
    cursor.take(Kind.THE);
    String boundary = cursor.take(Kind.BOUNDARY);
    if (boundary != null && cursor.take("of")) {
      return Meaning.Position.valueOf(boundary);
    }
    cursor.moveTo(begin);
    cursor.take(Kind.THE);
    String position = cursor.take(Kind.POSITION);
    if (position != null) {
      cursor.takeHyphen();
      if (cursor.is(Kind.THIS) || cursor.is(Kind.THAT) || cursor.is(Kind.THE)) {
        return Meaning.Position.valueOf(position);
      }
      if (cursor.take("in") || cursor.take("on")) {
        return Meaning.Position.valueOf(position);
      }
      return Meaning.Position.valueOf(position);
    }
    cursor.moveTo(begin);
    return null;
  }

  /** "about", "more than", "at least", "up to", "as many as". */
  private static void skipHedge(Cursor cursor) {
    boolean than =
        cursor.sees(1, "than")
            && (cursor.sees(0, "more")
                || cursor.sees(0, "less")
                || cursor.sees(0, "fewer")
                || cursor.sees(0, "longer"));
    boolean at = cursor.sees(0, "at") && (cursor.sees(1, "least") || cursor.sees(1, "most"));
    if (than || at || cursor.sees(0, "up") && cursor.sees(1, "to")) {
      cursor.skip(2);
    } else if (cursor.is(Kind.APPROX)) {
      cursor.skip(1);
    }
  }

  /** The longest that any family reads here, with a part of the day after it. */
  private List<Reading> core(Cursor cursor) {
    int begin = cursor.at();
    List<Reading> best = List.of();
    for (Kind kind : cursor.terms(0).keySet()) {
      for (Family family : families.getOrDefault(kind, List.of())) {
        cursor.moveTo(begin);
        List<Reading> readings = family.read(cursor);
        if (!readings.isEmpty()
            && (best.isEmpty() || readings.getLast().end() > best.getLast().end())) {
          best = readings;
        }
      }
    }
    if (best.isEmpty()) {
      return best;
    }
    cursor.moveTo(best.getLast().end());
    return withClock(cursor, best);
  }

  /** "Thursday evening", "4 June 2018, 10:45". */
  private static List<Reading> withClock(Cursor cursor, List<Reading> readings) {
    Reading last = readings.getLast();
    if (!Clocks.isDay(last.meaning())) {
      return readings;
    }
    String code = cursor.take(Kind.DAYPART);
    if (code == null) {
      cursor.take(",");
      code = Clocks.takeTime(cursor);
    }
    if (code == null) {
      return readings;
    }
    List<Reading> timed = new ArrayList<>(readings);
    Meaning clock = new Meaning.Clock(code, last.meaning());
    timed.set(timed.size() - 1, new Reading(last.begin(), cursor.at(), clock));
    return timed;
  }
}
