package org.claimgraph.extract.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Two dates with a joint between them share the year that only the second states: "26 June - 4
 * August 1952", "August and September 1914". A first date that comes later in the year than the
 * second lies a year before it.
 */
final class Ranges {
  private static final Set<String> JOINTS =
      Set.of("-", "–", "—", "--", "to", "and", "or", "until", "till", "through", "&", ",");

  private Ranges() {}

  /** Gives years to the dates that share one; the list is changed. */
  static List<Reading> shareYears(List<Reading> readings, List<Word> words) {
    List<Reading> shared = new ArrayList<>(readings);
    for (int i = shared.size() - 2; i >= 0; i--) {
      Reading second = shared.get(i + 1);
      Reading first = shared.get(i);
      if (isJoint(words, first.end(), second.begin())) {
        Meaning meaning = borrow(first.meaning(), second.meaning());
        if (meaning != null) {
          shared.set(i, new Reading(first.begin(), first.end(), meaning));
        }
      }
    }
    return shared;
  }

  private static boolean isJoint(List<Word> words, int from, int to) {
    if (to - from < 1 || to - from > 2) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!JOINTS.contains(words.get(i).lower())) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Meaning borrow(Meaning first, Meaning second) {
    YearPart part = openPart(first);
    YearPart other = part == null ? null : yearPart(second);
    if (part == null || other == null) {
      return null;
    }
    Meaning year = year(second);
    if (year instanceof Meaning.Absolute absolute) {
      int in = absolute.period().year();
      boolean before = part.in(in).first().isAfter(other.in(in).last());
      year = new Meaning.Absolute(Period.ofYear(before ? in - 1 : in));
    }
    return year == null ? null : withYear(first, part, year);
  }

  private static Meaning withYear(Meaning first, YearPart part, Meaning year) {
    Meaning dated = new Meaning.InYear(part, year);
    return first instanceof Meaning.Part whole ? new Meaning.Part(dated, whole.position()) : dated;
  }

  private static @Nullable YearPart openPart(Meaning meaning) {
    return switch (meaning) {
      case Meaning.InYear in -> in.year() == null ? in.part() : null;
      case Meaning.Part part -> openPart(part.whole());
      default -> null;
    };
  }

  private static @Nullable YearPart yearPart(Meaning meaning) {
    return switch (meaning) {
      case Meaning.InYear in -> in.part();
      case Meaning.Part part -> yearPart(part.whole());
      default -> null;
    };
  }

  private static @Nullable Meaning year(Meaning meaning) {
    return switch (meaning) {
      case Meaning.InYear in -> in.year();
      case Meaning.Part part -> year(part.whole());
      default -> null;
    };
  }
}
