package org.claimgraph.extract.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a text reports the news of its day or tells of earlier times: most of the years it
 * states lie away from its own, and it states more dates in full than it counts from today.
 */
final class Genre {
  private static final int FEW = 4;

  private Genre() {}

  /** The anchor that suits what was read from an article. */
  static Anchor anchor(List<DateExtractor.Sentences> read, Optional<LocalDate> issued) {
    int stated = 0;
    int own = 0;
    int deictic = 0;
    LocalDate first = null;
    for (DateExtractor.Sentences sentence : read) {
      for (Reading reading : sentence.readings()) {
        Period period = stated(reading.meaning());
        if (period != null) {
          stated++;
          boolean near =
              issued.isPresent() && Math.abs(period.year() - issued.get().getYear()) <= 1;
          own += near ? 1 : 0;
          first = first == null && period.unit() == Unit.DAY ? period.first() : first;
        } else if (isDeictic(reading.meaning())) {
          deictic++;
        }
      }
    }
    boolean narrative = stated > FEW && 2 * own < stated && deictic < stated;
    LocalDate published = issued.orElse(narrative ? null : first);
    return new Anchor(published, narrative);
  }

  private static @Nullable Period stated(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Absolute absolute ->
          absolute.period().unit().compareTo(Unit.YEAR) <= 0 ? absolute.period() : null;
      case Meaning.InYear in ->
          in.year() instanceof Meaning.Absolute year ? in.part().in(year.period().year()) : null;
      case Meaning.Part part -> stated(part.whole());
      case Meaning.Clock clock -> clock.day() == null ? null : stated(clock.day());
      default -> null;
    };
  }

  private static boolean isDeictic(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Weekday weekday -> true;
      case Meaning.Shift shift -> shift.origin() == Meaning.Origin.NOW;
      case Meaning.Named named -> named.origin() == Meaning.Origin.NOW;
      case Meaning.Distance distance -> distance.origin() == Meaning.Origin.NOW;
      case Meaning.Part part -> isDeictic(part.whole());
      case Meaning.Clock clock -> clock.day() != null && isDeictic(clock.day());
      default -> false;
    };
  }
}
