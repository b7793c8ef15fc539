package org.claimgraph.resolve.claims;

import java.util.stream.Stream;

/** English regular inflection, undone by rule. */
final class Inflection {
  private Inflection() {}

  /**
   * The forms that a word may be inflected from, the word itself first. Not all are words: "said"
   * gives "sai" too, which no list holds.
   */
  static Stream<String> bases(String word) {
    Stream.Builder<String> bases = Stream.builder();
    bases.add(word);
    strip(word, "ies", "y", bases);
    strip(word, "ied", "y", bases);
    strip(word, "es", "", bases);
    strip(word, "s", "", bases);
    strip(word, "ed", "", bases);
    strip(word, "d", "", bases);
    strip(word, "ing", "", bases);
    strip(word, "ing", "e", bases);
    String stem = word.replaceFirst("(?:ed|ing)$", "");
    if (stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)) {
      bases.add(stem.substring(0, stem.length() - 1));
    }
    return bases.build();
  }

  private static void strip(String word, String ending, String instead, Stream.Builder<String> to) {
    if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
      to.add(word.substring(0, word.length() - ending.length()) + instead);
    }
  }
}
