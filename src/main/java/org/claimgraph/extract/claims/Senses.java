package org.claimgraph.extract.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What sort of thing verbs and nouns stand for, after WordNet 3.1: {@code senses.tsv}. */
final class Senses {
  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();

  private Senses() {}

  /** The list that ships with the program, read once. */
  static Senses load() {
    return Shipped.SENSES;
  }

  /** Holds the list from its first use on. */
  private static final class Shipped {
    private static final Senses SENSES = read();
  }

  private static Senses read() {
    Senses senses = new Senses();
    try (InputStream stream = Senses.class.getResourceAsStream("senses.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("senses.tsv is missing from the class path");
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .forEach(senses::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return senses;
  }

  private void add(String line) {
    String[] fields = line.split("\t");
    (fields[0].equals("v") ? verbs : nouns).put(fields[1], fields[2].intern());
  }

  /** The sort of a word's most frequent sense; empty where the list has none. */
  String of(String base, String tag) {
    if (tag.startsWith("VB")) {
      return verbs.getOrDefault(base, "");
    }
    return tag.startsWith("NN") ? nouns.getOrDefault(base, "") : "";
  }

  /** Whether a sort is of verbs of saying or thinking. */
  static boolean isOfMind(String sense) {
    return sense.equals("communication+") || sense.equals("cognition+");
  }

  boolean isVerb(String base) {
    return verbs.containsKey(base);
  }

  boolean isNoun(String base) {
    return nouns.containsKey(base);
  }
}
