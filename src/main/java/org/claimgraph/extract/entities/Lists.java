package org.claimgraph.extract.entities;

import java.util.HashMap;
import java.util.Map;
import org.claimgraph.extract.TableFile;

/** What the word lists know a single word as. */
final class Lists {
  private static final Map<String, String> WORDS = read();

  private Lists() {}

  private static Map<String, String> read() {
    Map<String, String> words = new HashMap<>();
    for (String file : new String[] {"actors/given-names-more.tsv", "actors/given-names.tsv"}) {
      TableFile.read(file).rows().forEach(row -> words.put(row.column(0), "given"));
    }
    TableFile.read("actors/organisation-heads.txt")
        .rows()
        .forEach(row -> words.put(row.column(0), "organisation"));
    for (TableFile.Row row : TableFile.read("states.tsv").rows()) {
      row.forms(2).forEach(form -> words.put(form, "nationality"));
    }
    for (TableFile.Row row : TableFile.read("sides.tsv").rows()) {
      row.forms(3).forEach(form -> words.put(form, "nationality"));
    }
    for (TableFile.Row row : TableFile.read("actors/titles.tsv").rows()) {
      row.forms(0).forEach(form -> words.put(form, row.column(1)));
    }
    for (TableFile.Row row : TableFile.read("actors/roles.tsv").rows()) {
      words.putIfAbsent(row.column(0).split("/", 2)[0], row.column(1));
    }
    return Map.copyOf(words);
  }

  /** The list a word is in; empty where it is in none. */
  static String of(String word) {
    return WORDS.getOrDefault(word, "");
  }
}
