package org.claimgraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.extract.TableFile.Row;

/**
 * The sides of armed conflict by name and adjective: states (ISO 3166-1 alpha-2 codes in lower
 * case), de facto authorities and armed groups that field units. Read from {@code states.tsv} and
 * {@code sides.tsv}.
 */
public final class Sides {
  private static final Set<String> NEED_CAPITAL = Set.of("polish", "opposition", "thai", "wagner");

  private static final List<Row> STATES = TableFile.read("states.tsv").rows();
  private static final List<Row> SIDES = TableFile.read("sides.tsv").rows();
  private static final Map<String, String> LABELS = labels();
  private static final Sides SHIPPED = new Sides();

  private final PhraseTable<Form> table = new PhraseTable<>();

  /**
   * One way to say a side.
   *
   * @param key the side's key
   * @param text the form as the data file has it
   * @param kind what the side is
   * @param isName whether it is a name ("Russia", "Wagner")
   * @param isAdjective whether it can stand before a noun ("Russian", "Wagner")
   */
  public record Form(String key, Kind kind, String text, boolean isName, boolean isAdjective) {}

  /** What a side is. */
  public enum Kind {
    STATE,
    /** A de facto authority over a territory. */
    AUTHORITY,
    /** A union of states. */
    ALLIANCE,
    /** An armed group. */
    GROUP
  }

  private Sides() {
    for (Row row : SIDES) {
      add(row, 2, Kind.valueOf(row.column(4).toUpperCase(Locale.ROOT)));
    }
    for (Row row : STATES) {
      add(row, 1, Kind.STATE);
    }
  }

  /** The sides of the data files, read once. */
  public static Sides shipped() {
    return SHIPPED;
  }

  /** A side's name in English, the label of its concept; empty for a key of neither file. */
  public static Optional<String> label(String key) {
    return Optional.ofNullable(LABELS.get(key));
  }

  /** All names and adjectives of states, as the files have them. */
  public static Stream<String> formsOfStates() {
    return Stream.concat(
        STATES.stream().flatMap(row -> forms(row, 1)),
        SIDES.stream().filter(row -> row.column(4).equals("state")).flatMap(row -> forms(row, 2)));
  }

  private static Stream<String> forms(Row row, int namesAt) {
    return Stream.concat(row.forms(namesAt).stream(), row.forms(namesAt + 1).stream());
  }

  private static Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>();
    STATES.forEach(row -> labels.put(row.column(0), row.forms(1).getFirst()));
    SIDES.forEach(row -> labels.put(row.column(0), row.column(1)));
    return Map.copyOf(labels);
  }

  private void add(Row row, int namesAt, Kind kind) {
    for (String adjective : row.forms(namesAt + 1)) {
      boolean isName = row.forms(namesAt).contains(adjective);
      table.put(adjective, new Form(row.column(0), kind, adjective, isName, true));
    }
    for (String name : row.forms(namesAt)) {
      table.put(name, new Form(row.column(0), kind, name, true, false));
    }
  }

  /** The longest form that begins at a word, written as a name or adjective is written. */
  public Optional<PhraseTable.Match<Form>> at(Words words, int from) {
    return table.at(words, from).filter(match -> isWrittenSo(words, match));
  }

  /** The longest form that ends before a word, written as a name or adjective is written. */
  public Optional<PhraseTable.Match<Form>> before(Words words, int to) {
    return table.before(words, to).filter(match -> isWrittenSo(words, match));
  }

  /** "us" is no side, "russian" is: short forms need their own case, names a capital. */
  private static boolean isWrittenSo(Words words, PhraseTable.Match<Form> match) {
    String written = words.get(match.from()).text();
    Form form = match.value();
    if (form.text().length() <= 4 && form.text().equals(form.text().toUpperCase(Locale.ROOT))) {
      return written.equals(form.text());
    }
    boolean needsCapital = !form.isAdjective() || NEED_CAPITAL.contains(words.lower(match.from()));
    return !needsCapital || Character.isUpperCase(written.codePointAt(0));
  }
}
