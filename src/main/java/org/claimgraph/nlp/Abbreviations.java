package org.claimgraph.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Words that end in a point without ending a sentence: {@code abbreviations.txt}. */
final class Abbreviations {
  private final Set<String> titles = new HashSet<>();
  private final Set<String> others = new HashSet<>();

  private Abbreviations() {}

  /** Reads the list that ships with the program. */
  static Abbreviations load() {
    Abbreviations abbreviations = new Abbreviations();
    try (InputStream stream = Abbreviations.class.getResourceAsStream("abbreviations.txt")) {
      if (stream == null) {
        throw new IllegalStateException("abbreviations.txt is missing from the class path");
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(abbreviations::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return abbreviations;
  }

  private void add(String line) {
    if (line.startsWith("+")) {
      titles.add(line.substring(1).strip());
    } else {
      others.add(line);
    }
  }

  /** Whether the word, its last point included, is an abbreviation or a row of initials. */
  boolean contains(String word) {
    return isTitle(word)
        || others.contains(word)
        || others.contains(word.toLowerCase(Locale.ROOT))
        || isInitials(word);
  }

  /** Whether a name or number always follows it, so that it never ends a sentence. */
  boolean isTitle(String word) {
    return titles.contains(word) || isInitial(word);
  }

  /** One capital with a point. */
  private static boolean isInitial(String word) {
    return word.length() == 2
        && Character.isUpperCase(word.charAt(0))
        && word.charAt(1) == '.'
        && word.charAt(0) != 'I';
  }

  /** Single letters with a point each: "U.S.", "a.m.". */
  static boolean isInitials(String word) {
    if (word.length() < 4 || word.length() % 2 != 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i += 2) {
      if (!Character.isLetter(word.charAt(i)) || word.charAt(i + 1) != '.') {
        return false;
      }
    }
    return true;
  }
}
