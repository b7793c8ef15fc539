package org.claimgraph.extract.quantities;

import java.util.List;
import java.util.Set;
import org.claimgraph.extract.words.NumberWords;
import org.claimgraph.extract.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts with their units: "7.5 kilometres", "2km", "$5 million", "15 per cent". A measure
 * said twice ("7 miles (11 km)") is one, in its metric unit.
 */
final class MeasuredReader {
  private static final Set<String> OPENERS = Set.of("(", "[", "-", "–", "/", ",", "or");
  private static final Set<String> CLOSERS = Set.of(")", "]");

  /** Two readings of one measure may differ by rounding. */
  private static final double ROUNDING = 0.3;

  private final UnitTable units = UnitTable.load();

  /** The amount that begins at a word; null where none does. */
  @Nullable Measured read(List<Word> words, int at) {
    Measured first = single(words, at);
    if (first == null || first.unit() == null) {
      return first;
    }
    Measured second = converted(words, first);
    return second == null ? first : second;
  }

  private @Nullable Measured single(List<Word> words, int at) {
    Word word = words.get(at);
    UnitTable.Unit sign = at > 0 ? units.sign(words.get(at - 1)) : null;
    if (sign != null) {
      return money(words, at, sign);
    }
    UnitTable.Unit suffix = units.suffix(word.lower());
    if (suffix != null) {
      return suffixed(words, at, suffix);
    }
    Amount amount = AmountReader.read(words, at);
    if (amount == null) {
      return null;
    }
    int unitAt = amount.end();
    boolean of = amount.partitive() && isWord(words, unitAt, "of");
    UnitTable.Found found = units.read(words, of ? unitAt + 1 : unitAt);
    return found == null
        ? new Measured(amount.begin(), amount.end(), amount.bounds(), null, amount.partitive())
        : measured(amount.begin(), found.end(), amount.bounds(), found.unit());
  }

  private static Measured measured(int begin, int end, Bounds bounds, UnitTable.Unit unit) {
    return new Measured(begin, end, bounds.times(unit.factor()), unit, false);
  }

  private @Nullable Measured money(List<Word> words, int at, UnitTable.Unit sign) {
    String text = words.get(at).lower();
    if (text.endsWith("m")) {
      double value = NumberWords.decimal(text.substring(0, text.length() - 1));
      return Double.isNaN(value)
          ? null
          : measured(at - 1, at + 1, Bounds.exactly(value * 1e6), sign);
    }
    Amount amount = AmountReader.read(words, at);
    return amount == null ? null : measured(at - 1, amount.end(), amount.bounds(), sign);
  }

  /** "2km", "30%"; in "600-700m" the figures before are the lower bound. */
  private static @Nullable Measured suffixed(List<Word> words, int at, UnitTable.Unit unit) {
    String text = words.get(at).lower();
    int digits = 0;
    while (".,0123456789".indexOf(text.charAt(digits)) >= 0) {
      digits++;
    }
    double value = NumberWords.decimal(text.substring(0, digits));
    return Double.isNaN(value) ? null : measured(at, at + 1, Bounds.exactly(value), unit);
  }

  /** The same measure in another unit right after it, both together; null where there is none. */
  private @Nullable Measured converted(List<Word> words, Measured first) {
    int opener = first.end();
    if (opener + 1 >= words.size() || !OPENERS.contains(words.get(opener).lower())) {
      return null;
    }
    int at = opener + 1;
    while (at + 1 < words.size() && !AmountReader.canBegin(words.get(at)) && at < opener + 3) {
      at++;
    }
    Measured second = AmountReader.canBegin(words.get(at)) ? single(words, at) : null;
    if (second == null || !isSame(first, second)) {
      return null;
    }
    boolean closed =
        second.end() < words.size() && CLOSERS.contains(words.get(second.end()).text());
    Measured metric = first.unit() != null && first.unit().isMetric() ? first : second;
    int end = closed ? second.end() + 1 : second.end();
    return new Measured(first.begin(), end, metric.bounds(), metric.unit(), false);
  }

  private static boolean isSame(Measured first, Measured second) {
    UnitTable.Unit one = first.unit();
    UnitTable.Unit other = second.unit();
    if (one == null || other == null || one.equals(other) || !one.code().equals(other.code())) {
      return false;
    }
    double a = first.bounds().upper().orElse(0);
    double b = second.bounds().upper().orElse(0);
    return Math.abs(a - b) <= ROUNDING * Math.max(a, b);
  }

  private static boolean isWord(List<Word> words, int index, String lower) {
    return index < words.size() && words.get(index).lower().equals(lower);
  }
}
