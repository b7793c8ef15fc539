package org.claimgraph.extract.dates;

import java.util.List;
import java.util.Set;
import org.claimgraph.extract.words.Word;

/** Which way a date without a year or week points, told from the verb nearest to it. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN;

  private static final int REACH_LEFT = 12;
  private static final int REACH_RIGHT = 8;

  /** Words that show that what follows is yet to come. */
  private static final Set<String> COMING =
      Set.of("due", "payable", "slated", "expire", "expires", "matures", "redeemable", "upcoming");

  /** Words that show the same before an infinitive. */
  private static final Set<String> PLANNED =
      Set.of("expected", "scheduled", "set", "planned", "plans", "expects", "intends", "likely");

  /** The tense that holds for the words between two indexes of a sentence. */
  static Tense at(List<Word> words, int begin, int end) {
    for (int i = begin - 1; i >= Math.max(0, begin - REACH_LEFT); i--) {
      Tense tense = of(words, i);
      if (tense != UNKNOWN) {
        return tense;
      }
    }
    for (int i = end; i < Math.min(words.size(), end + REACH_RIGHT); i++) {
      Tense tense = of(words, i);
      if (tense != UNKNOWN) {
        return tense;
      }
    }
    return UNKNOWN;
  }

  private static Tense of(List<Word> words, int index) {
    Word word = words.get(index);
    if (COMING.contains(word.lower())
        || PLANNED.contains(word.lower()) && isBefore(words, index, "to")) {
      return FUTURE;
    }
    return switch (word.tag()) {
      case "VBD" -> PAST;
      case "MD" -> isFutureModal(word) ? FUTURE : UNKNOWN;
      case "VBN" -> index > 0 && words.get(index - 1).lower().equals("be") ? UNKNOWN : PAST;
      case "VB" -> index > 0 && words.get(index - 1).tag().equals("TO") ? FUTURE : UNKNOWN;
      default -> UNKNOWN;
    };
  }

  private static boolean isFutureModal(Word word) {
    String lower = word.lower();
    return lower.equals("will")
        || lower.equals("wo")
        || lower.endsWith("ll")
        || lower.equals("shall")
        || lower.equals("can")
        || lower.equals("may");
  }

  private static boolean isBefore(List<Word> words, int index, String next) {
    return index + 1 < words.size() && words.get(index + 1).lower().equals(next);
  }
}
