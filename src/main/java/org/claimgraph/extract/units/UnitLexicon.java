package org.claimgraph.extract.units;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.claimgraph.extract.PhraseTable;
import org.claimgraph.extract.Sides;
import org.claimgraph.extract.TableFile;
import org.claimgraph.extract.TableFile.Row;

/** The words of designators, read from the data files beside this package. Immutable. */
final class UnitLexicon {
  final Sides sides = Sides.shipped();
  final PhraseTable<EchelonWord> echelons = new PhraseTable<>();
  final PhraseTable<Branch> branches = new PhraseTable<>();
  final PhraseTable<String> modifiers = new PhraseTable<>();
  final PhraseTable<NamedUnit> named = new PhraseTable<>();
  final PhraseTable<String> forces = new PhraseTable<>();
  final PhraseTable<String> epithets = new PhraseTable<>();
  final PhraseTable<String> civil = new PhraseTable<>();
  final Map<String, Abbreviation> abbreviations = new HashMap<>();
  final Set<String> groups = new HashSet<>();

  /**
   * A word for an echelon.
   *
   * @param key key of the echelon scheme
   * @param rank its APP-6 code, which orders echelons; empty where the standard has none
   * @param isPlural whether the word is a plural
   * @param isMilitary whether the word hardly has another sense
   * @param takesName whether its units go by names without a number
   */
  record EchelonWord(
      String key, OptionalInt rank, boolean isPlural, boolean isMilitary, boolean takesName) {}

  /**
   * A word for a branch.
   *
   * @param key key of the branch scheme
   * @param isCommon whether the word goes with civil nouns just as well
   */
  record Branch(String key, boolean isCommon) {}

  /**
   * A unit known by its name.
   *
   * @param name the name as the data file has it
   * @param echelons words it goes with; empty: the name stands by itself
   * @param side key of its side
   */
  record NamedUnit(String name, Set<String> echelons, String side) {}

  /** What an abbreviated designator stands for. */
  record Abbreviation(List<String> branches, List<String> modifiers, EchelonWord echelon) {}

  UnitLexicon() {
    List<Row> echelonRows = TableFile.read("units/echelons.tsv").rows();
    readEchelons(echelonRows);
    for (Row row : TableFile.read("units/branches.tsv").rows()) {
      Branch branch = new Branch(row.column(0), row.column(3).equals("common"));
      row.forms(2).forEach(word -> branches.put(word, branch));
    }
    for (Row row : TableFile.read("units/modifiers.tsv").rows()) {
      row.forms(1).forEach(word -> modifiers.put(word, row.column(0)));
    }
    for (Row row : TableFile.read("units/abbreviations.tsv").rows()) {
      abbreviations.put(row.column(0), abbreviation(row, echelonRows));
    }
    readNamed();
    readPhrases("units/forces.tsv", forces);
    readPhrases("units/epithets.tsv", epithets);
    readPhrases("units/civil.tsv", civil);
    for (Row row : TableFile.read("sides.tsv").rows()) {
      if (row.column(4).equals("group")) {
        groups.add(row.column(0));
      }
    }
  }

  private void readEchelons(List<Row> rows) {
    for (Row row : rows) {
      for (String form : row.forms(3)) {
        int slash = form.indexOf('/');
        String singular = slash < 0 ? form : form.substring(0, slash);
        String plural = slash < 0 ? form + "s" : form.substring(slash + 1);
        echelons.put(singular, echelon(row, false));
        echelons.put(plural, echelon(row, !plural.equals(singular)));
      }
    }
  }

  private static EchelonWord echelon(Row row, boolean isPlural) {
    String code = row.column(1);
    return new EchelonWord(
        row.column(0),
        code.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(code)),
        isPlural,
        row.column(4).equals("military"),
        row.column(5).equals("named"));
  }

  private static Abbreviation abbreviation(Row row, List<Row> echelonRows) {
    Row echelon =
        echelonRows.stream()
            .filter(e -> e.column(0).equals(row.column(3)))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no echelon " + row.column(3)));
    return new Abbreviation(
        row.forms(1), row.forms(2), echelon(echelon, row.column(0).endsWith("s")));
  }

  private void readNamed() {
    for (Row row : TableFile.read("units/named-units.tsv").rows()) {
      Set<String> with = row.column(1).equals("*") ? Set.of() : Set.copyOf(row.forms(1));
      NamedUnit unit = new NamedUnit(row.column(0), with, row.column(2));
      named.put(row.column(0), unit);
      row.forms(3).forEach(form -> named.put(form, unit));
    }
  }

  private static void readPhrases(String file, PhraseTable<String> table) {
    TableFile.read(file).rows().forEach(row -> table.put(row.column(0), row.column(0)));
  }

  /** Whether a side is an armed group rather than a state or authority. */
  boolean isGroup(Optional<String> side) {
    return side.isPresent() && groups.contains(side.get());
  }
}
