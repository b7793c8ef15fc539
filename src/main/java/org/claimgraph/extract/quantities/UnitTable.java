package org.claimgraph.extract.quantities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.extract.TableFile;
import org.claimgraph.extract.words.Word;
import org.jspecify.annotations.Nullable;

/** The units of {@code units.tsv} and the signs of currencies. */
final class UnitTable {
  private static final Map<String, String> SIGNS =
      Map.of("$", "USD", "£", "GBP", "€", "EUR", "¥", "JPY", "₽", "RUB", "₴", "UAH");
  private static final int LONGEST = 3;

  private final Map<String, Unit> units = new HashMap<>();

  /** What is measured. */
  enum Dimension {
    LENGTH,
    AREA,
    MASS,
    VOLUME,
    SPEED,
    SHARE,
    MONEY,
    /** Times and durations, which are no quantities here. */
    TIME
  }

  /**
   * A unit.
   *
   * @param dimension what it measures
   * @param code UCUM code, or ISO 4217 for money
   * @param factor how many of the unit with the code it is
   */
  record Unit(Dimension dimension, String code, double factor) {

    /** Whether it is the metric unit itself. */
    boolean isMetric() {
      return factor == 1;
    }
  }

  /**
   * A unit as it stands in a sentence.
   *
   * @param unit the unit
   * @param end one past the index of its last word
   */
  record Found(Unit unit, int end) {}

  /** Reads the table that ships with the program. */
  static UnitTable load() {
    UnitTable table = new UnitTable();
    for (TableFile.Row row : TableFile.read("quantities/units.tsv").rows()) {
      Dimension dimension = Dimension.valueOf(row.column(0).toUpperCase(java.util.Locale.ROOT));
      Unit unit = new Unit(dimension, row.column(1), Double.parseDouble(row.column(2)));
      row.lowerForms(3).forEach(form -> table.units.put(form, unit));
    }
    return table;
  }

  /** The longest unit that begins at a word, a hyphen before it allowed; null where none does. */
  @Nullable Found read(List<Word> words, int at) {
    int from = at < words.size() && words.get(at).isDash() && words.get(at).glued() ? at + 1 : at;
    for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
      Unit unit = units.get(joined(words, from, from + length));
      if (unit != null) {
        return new Found(unit, from + length);
      }
    }
    return null;
  }

  private static String joined(List<Word> words, int from, int to) {
    if (to == from + 1) {
      return words.get(from).lower();
    }
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean slash =
          words.get(i).text().equals("/") || i > from && words.get(i - 1).text().equals("/");
      joined.append(i > from && !slash ? " " : "").append(words.get(i).lower());
    }
    return joined.toString();
  }

  /** The unit written onto the number: "2km", "30mm"; null where none is. */
  @Nullable Unit suffix(String lower) {
    int letters = 0;
    while (letters < lower.length() && ".,0123456789".indexOf(lower.charAt(letters)) >= 0) {
      letters++;
    }
    return letters == 0 || letters == lower.length() ? null : units.get(lower.substring(letters));
  }

  /** The currency whose sign a word is or ends in ("$", "US$"); null where it is none. */
  @Nullable Unit sign(Word word) {
    String text = word.text();
    String code = text.length() > 3 ? null : SIGNS.get(text.substring(text.length() - 1));
    return code == null ? null : new Unit(Dimension.MONEY, code, 1);
  }
}
