package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

/**
 * Phrases with a value each, found in {@link Words} whatever the case; a hyphen in a phrase counts
 * as a space. The longest phrase wins.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {
  private static final Pattern POSSESSIVE = Pattern.compile("'s\\b");

  private final Map<String, V> values;

  /** How many parts the longest phrase has that begins with a part. */
  private final Map<String, Integer> longestFrom;

  /** How many parts the longest phrase has that ends with a part. */
  private final Map<String, Integer> longestTo;

  /** A table without phrases. */
  public PhraseTable() {
    values = new HashMap<>();
    longestFrom = new HashMap<>();
    longestTo = new HashMap<>();
  }

  /** A table with the phrases of another. */
  public PhraseTable(PhraseTable<V> other) {
    values = new HashMap<>(other.values);
    longestFrom = new HashMap<>(other.longestFrom);
    longestTo = new HashMap<>(other.longestTo);
  }

  /**
   * A phrase found.
   *
   * @param value what it stands for
   * @param from index of its first word
   * @param to one past the index of its last word
   */
  public record Match<V>(V value, int from, int to) {}

  /** Adds a phrase; the first value given for a phrase stays. */
  public void put(String phrase, V value) {
    List<String> parts = parts(phrase);
    values.putIfAbsent(String.join(" ", parts), value);
    longestFrom.merge(parts.getFirst(), parts.size(), Math::max);
    longestTo.merge(parts.getLast(), parts.size(), Math::max);
  }

  private static List<String> parts(String phrase) {
    String plain = phrase.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (plain.contains("'s")) {
      plain = POSSESSIVE.matcher(plain).replaceAll(" 's");
    }
    List<String> parts = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(plain, "- \t\r\n\f");
    while (tokens.hasMoreTokens()) {
      parts.add(tokens.nextToken());
    }
    return parts;
  }

  /** The longest phrase that begins at a word. */
  public Optional<Match<V>> at(Words words, int from) {
    int most = Math.min(longestFrom.getOrDefault(firstPart(words, from), 0), words.size() - from);
    for (int length = most; length > 0; length--) {
      V value = values.get(words.joined(from, from + length).replace('-', ' '));
      if (value != null) {
        return Optional.of(new Match<>(value, from, from + length));
      }
    }
    return Optional.empty();
  }

  private static String firstPart(Words words, int index) {
    String word = words.lower(index);
    int hyphen = word.indexOf('-');
    return hyphen > 0 ? word.substring(0, hyphen) : word;
  }

  private static String lastPart(Words words, int index) {
    String word = words.lower(index);
    return word.substring(word.lastIndexOf('-') + 1);
  }

  /** The longest phrase that ends before the word at {@code to}. */
  public Optional<Match<V>> before(Words words, int to) {
    int most = Math.min(longestTo.getOrDefault(lastPart(words, to - 1), 0), to);
    for (int length = most; length > 0; length--) {
      V value = values.get(words.joined(to - length, to).replace('-', ' '));
      if (value != null) {
        return Optional.of(new Match<>(value, to - length, to));
      }
    }
    return Optional.empty();
  }
}
