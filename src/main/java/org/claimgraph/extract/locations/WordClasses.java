package org.claimgraph.extract.locations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.claimgraph.extract.TableFile;

/** Classes of words that help to tell a place's name from another: outlets, offices, streets. */
final class WordClasses {
  private static final Map<String, String> CLASS = new HashMap<>();
  private static final Set<String> NO_PLACE = new HashSet<>();

  static {
    for (TableFile.Row row : TableFile.read("locations/word-classes.tsv").rows()) {
      if (row.column(0).equals("no-place")) {
        NO_PLACE.addAll(row.forms(1));
      } else {
        row.forms(1).forEach(word -> CLASS.putIfAbsent(word, row.column(0)));
      }
    }
  }

  private WordClasses() {}

  /** The class of a word in lower case; {@code other} where it has none. */
  static String of(String word) {
    return CLASS.getOrDefault(word, "other");
  }

  /** Whether a word in lower case is never a place's name by itself. */
  static boolean isNoPlace(String word) {
    return NO_PLACE.contains(word);
  }
}
