package org.claimgraph.extract.quantities;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.extract.words.NumberWords;
import org.claimgraph.extract.words.Word;
import org.jspecify.annotations.Nullable;

/** Reads amounts: numbers, ranges ("15 to 20"), rounded numbers ("dozens", "half a million"). */
final class AmountReader {
  private static final Map<String, Double> PLURALS =
      Map.of(
          "tens", 10.0,
          "dozens", 12.0,
          "scores", 20.0,
          "hundreds", 100.0,
          "thousands", 1e3,
          "millions", 1e6,
          "billions", 1e9);
  private static final Set<String> JOINTS = Set.of("to", "or", "-", "–", "—");

  private AmountReader() {}

  /** Whether a word can begin an amount; cheap. */
  static boolean canBegin(Word word) {
    char first = word.text().charAt(0);
    return first >= '0' && first <= '9'
        || NumberWords.small(word.lower()) >= 0
        || PLURALS.containsKey(word.lower())
        || word.lower().equals("half")
        || word.lower().equals("dozen")
        || word.lower().equals("a");
  }

  /** The amount that begins at a word; null where none does. */
  static @Nullable Amount read(List<Word> words, int at) {
    Word word = words.get(at);
    if (PLURALS.containsKey(word.lower())) {
      return rounded(words, at);
    }
    if (word.lower().equals("a")) {
      return article(words, at);
    }
    NumberWords.Number number = NumberWords.read(words, at);
    if (number == null) {
      return null;
    }
    if (isWord(words, number.end(), "dozen") || isWord(words, number.end(), "score")) {
      double dozen = isWord(words, number.end(), "dozen") ? 12 : 20;
      return exact(at, number.end() + 1, number.value() * dozen);
    }
    Amount range = range(words, at, number);
    return range == null ? exact(at, number.end(), number.value()) : range;
  }

  private static Amount exact(int begin, int end, double value) {
    return new Amount(begin, end, Bounds.exactly(value), false);
  }

  /** "a dozen", "a hundred", "a million"; "a couple" is about two. */
  private static @Nullable Amount article(List<Word> words, int at) {
    if (isWord(words, at + 1, "dozen")) {
      return exact(at, at + 2, 12);
    }
    if (isWord(words, at + 1, "couple")) {
      return new Amount(at, at + 2, Bounds.exactly(2).hedged("about"), true);
    }
    if (isWord(words, at + 1, "half") && isWord(words, at + 2, "dozen")) {
      return exact(at, at + 3, 6);
    }
    double scale = at + 1 < words.size() ? NumberWords.scale(words.get(at + 1).lower()) : 0;
    if (scale == 0) {
      return null;
    }
    int end = at + 2;
    while (end < words.size() && NumberWords.scale(words.get(end).lower()) > 0) {
      scale *= NumberWords.scale(words.get(end).lower());
      end++;
    }
    return exact(at, end, scale);
  }

  /** "dozens", "tens of thousands", "tens or hundreds": twice the smallest, or more. */
  private static Amount rounded(List<Word> words, int at) {
    double least = 1;
    int end = at;
    double value = PLURALS.getOrDefault(words.get(at).lower(), 1.0);
    end++;
    while (isWord(words, end, "of") && plural(words, end + 1) > 0) {
      value *= plural(words, end + 1);
      end += 2;
    }
    least = value;
    while ((isWord(words, end, "or") || isWord(words, end, "and")) && plural(words, end + 1) > 0) {
      end += 2;
    }
    return new Amount(at, end, Bounds.vaguely(2 * least), true);
  }

  private static double plural(List<Word> words, int index) {
    return index < words.size() ? PLURALS.getOrDefault(words.get(index).lower(), 0.0) : 0;
  }

  /** "15 to 20", "2-3 million", "between 10 and 15". */
  private static @Nullable Amount range(List<Word> words, int at, NumberWords.Number first) {
    int joint = first.end();
    if (joint + 1 >= words.size()) {
      return null;
    }
    String between = at > 0 ? words.get(at - 1).lower() : "";
    boolean and = between.equals("between") && isWord(words, joint, "and");
    if (!and && !JOINTS.contains(words.get(joint).lower())) {
      return null;
    }
    NumberWords.Number second = NumberWords.read(words, joint + 1);
    if (second == null || second.value() <= first.value() && second.value() < 1000) {
      return null;
    }
    double lower = first.value();
    double scale = NumberWords.scale(words.get(second.end() - 1).lower());
    boolean shared = scale > 0 && lower < 1000 && first.end() == at + 1;
    if (shared) {
      lower *= scale;
    }
    return lower >= second.value()
        ? null
        : new Amount(at, second.end(), Bounds.between(lower, second.value()), false);
  }

  private static boolean isWord(List<Word> words, int index, String lower) {
    return index < words.size() && words.get(index).lower().equals(lower);
  }
}
