package org.claimgraph.extract.dates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.claimgraph.extract.words.NumberWords;
import org.claimgraph.extract.words.Word;

/** The words and phrases of {@code terms.tsv}, {@code references.tsv} and {@code holidays.tsv}. */
final class Lexicon {
  private static final Map<Kind, String> NUMBER = Map.of(Kind.NUMBER, "");

  private final Map<String, Map<Kind, String>> terms = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  private Lexicon() {}

  /**
   * A phrase of several words.
   *
   * @param kind REFERENCE or HOLIDAY
   * @param words its words in lower case
   * @param hyphenated whether hyphens stand between them
   * @param value what the file says of it
   */
  record Phrase(Kind kind, List<String> words, boolean hyphenated, String value) {}

  /** Reads the files that ship with the program. */
  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    read(
        "terms.tsv",
        row -> lexicon.add(row[0], Kind.valueOf(row[1]), row.length > 2 ? row[2] : ""));
    read("references.tsv", row -> lexicon.addPhrase(Kind.REFERENCE, row));
    read("holidays.tsv", row -> lexicon.addPhrase(Kind.HOLIDAY, row));
    lexicon.phrases.values().forEach(Lexicon::longestFirst);
    return lexicon;
  }

  /** What parts a word can play, with the value of each; empty where none. */
  Map<Kind, String> terms(Word word) {
    Map<Kind, String> found = terms.get(word.lower());
    if (found != null) {
      return found;
    }
    boolean number =
        Character.isDigit(word.text().charAt(0)) || NumberWords.small(word.lower()) >= 0;
    return number ? NUMBER : Map.of();
  }

  /** The phrases that begin with a word, longest first. */
  List<Phrase> phrases(String first) {
    return phrases.getOrDefault(first, List.of());
  }

  private void add(String word, Kind kind, String value) {
    terms.computeIfAbsent(word, w -> fresh(w)).put(kind, value);
  }

  private static Map<Kind, String> fresh(String word) {
    Map<Kind, String> kinds = new EnumMap<>(Kind.class);
    if (NumberWords.small(word) >= 0) {
      kinds.put(Kind.NUMBER, "");
    }
    return kinds;
  }

  private void addPhrase(Kind kind, String[] row) {
    List<String> words = List.of(row[0].split("[ -]"));
    add(words.getFirst(), kind, "");
    phrases
        .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
        .add(new Phrase(kind, words, row[0].indexOf('-') > 0, row[1]));
  }

  private static void longestFirst(List<Phrase> phrases) {
    phrases.sort(Comparator.comparing((Phrase phrase) -> -phrase.words().size()));
  }

  private static void read(String file, Consumer<String[]> row) {
    try (InputStream stream = Lexicon.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is missing from the class path");
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> row.accept(line.split("\t")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
