package org.claimgraph.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases with a value each, found in {@link Words} whatever the case; a hyphen in a phrase counts
 * as a space. The longest phrase wins.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {
  private final Map<String, V> values = new HashMap<>();
  private final Map<String, Integer> longestFrom = new HashMap<>();
  private int longest;

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
    String key = normalise(phrase);
    values.putIfAbsent(key, value);
    String[] parts = key.split(" ");
    longest = Math.max(longest, parts.length);
    longestFrom.merge(parts[0], parts.length, Math::max);
  }

  private static String normalise(String phrase) {
    return phrase
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("'s\\b", " 's")
        .replaceAll("[-\\s]+", " ")
        .strip();
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

  /** The longest phrase that ends before the word at {@code to}. */
  public Optional<Match<V>> before(Words words, int to) {
    for (int length = Math.min(longest, to); length > 0; length--) {
      V value = values.get(words.joined(to - length, to).replace('-', ' '));
      if (value != null) {
        return Optional.of(new Match<>(value, to - length, to));
      }
    }
    return Optional.empty();
  }
}
