package org.claimgraph.link.online;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.article.WordList;
import org.claimgraph.extract.EntityType;

/** What an entity may be that is a record of a class, by the class's English name. */
final class TypeWords {
  private static final List<List<String>> ROWS = WordList.table(TypeWords.class, "type-words.tsv");

  private TypeWords() {}

  /** The types by the names of all classes of a record; empty where none is known. */
  static Set<EntityType> types(Collection<String> classes) {
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    for (String name : classes) {
      String words = words(name);
      ROWS.stream()
          .filter(row -> words.endsWith(" " + row.get(0)))
          .max((a, b) -> Integer.compare(a.get(0).length(), b.get(0).length()))
          .ifPresent(
              row ->
                  Arrays.stream(row.get(1).split("\\|"))
                      .map(EntityType::valueOf)
                      .forEach(types::add));
    }
    return types;
  }

  /** Lower case, with a blank before; words written in one ("PopulatedPlace") come apart. */
  private static String words(String name) {
    String parted = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    return " " + parted.replaceAll("[^\\p{L}]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
