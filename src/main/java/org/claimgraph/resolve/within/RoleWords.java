package org.claimgraph.resolve.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.article.WordList;
import org.claimgraph.resolve.NameKey;

/**
 * The words of roles and descriptions, words for one role read as one ("boss", "chief", "head").
 */
final class RoleWords {
  private static final Set<String> SMALL =
      Set.copyOf(WordList.read(RoleWords.class, "small-words.txt"));
  private static final Map<String, String> CLASSES = classes();

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?=\\s|$)");
  private static final int STEM = 5;

  private RoleWords() {}

  /** The telling words of a phrase, each replaced by its class. */
  static Set<String> of(String phrase) {
    Set<String> words = new HashSet<>();
    for (String word : NameKey.words(POSSESSIVE.matcher(phrase).replaceAll(""))) {
      if (!SMALL.contains(word)) {
        words.add(CLASSES.getOrDefault(word, word));
      }
    }
    return words;
  }

  /**
   * The class of the head noun of a phrase: the last word before the first preposition, relative
   * pronoun or comma; empty where there is none.
   */
  static String head(String phrase) {
    List<String> words = NameKey.words(core(phrase));
    return words.isEmpty() ? "" : CLASSES.getOrDefault(words.getLast(), words.getLast());
  }

  /** The words of a phrase up to its head noun. */
  static String core(String phrase) {
    return phrase.split(",|\\b(?:of|for|at|in|from|to|who|which|with|on)\\b", 2)[0].stripTrailing();
  }

  /**
   * Whether known words hold all that are said. A name and its adjective count as one word
   * ("Syria", "Syrian"): they share their first five letters.
   */
  static boolean hold(Set<String> known, Set<String> said) {
    return said.stream()
        .allMatch(word -> known.contains(word) || known.stream().anyMatch(k -> sameStem(k, word)));
  }

  private static boolean sameStem(String one, String other) {
    return one.length() >= STEM
        && other.length() >= STEM
        && one.substring(0, STEM).equals(other.substring(0, STEM));
  }

  private static Map<String, String> classes() {
    Map<String, String> classes = new HashMap<>();
    for (String line : WordList.read(RoleWords.class, "role-classes.txt")) {
      List<String> words = List.of(line.split("\\s+"));
      words.forEach(word -> classes.put(word, words.getFirst()));
    }
    return Map.copyOf(classes);
  }
}
