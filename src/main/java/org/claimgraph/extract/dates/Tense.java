package org.claimgraph.extract.dates;

import java.util.List;
import java.util.Set;
import org.claimgraph.extract.words.Word;

/** Which way a date without a year or week points, told from the verb nearest to it. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN;

  /** Words that show that what follows is yet to come. */
  private static final Set<String> COMING =
      Set.of(
          "due",
          "payable",
          "scheduled",
          "expected",
          "planned",
          "slated",
          "set",
          "expire",
          "expires",
          "matures",
          "maturing",
          "upcoming",
          "redeemable",
          "deadline",
          "will",
          "shall",
          "ll",
          "'ll",
          "’ll",
          "plans",
          "expects",
          "intends",
          "until",
          "by");

  /** The tense that holds for the words between two indexes of a sentence. */
  static Tense at(List<Word> words, int begin, int end) {
    for (int i = begin - 1; i >= 0; i--) {
      Tense tense = of(words, i);
      if (tense != UNKNOWN) {
        return tense;
      }
    }
    for (int i = end; i < words.size(); i++) {
      Tense tense = of(words, i);
      if (tense != UNKNOWN) {
        return tense;
      }
    }
    return UNKNOWN;
  }

  private static Tense of(List<Word> words, int index) {
    Word word = words.get(index);
    if (COMING.contains(word.lower())) {
      return FUTURE;
    }
    return switch (word.tag()) {
      case "VBD" -> PAST;
      case "MD" -> word.lower().startsWith("w") || word.lower().startsWith("c") ? FUTURE : UNKNOWN;
      case "VBN" -> index > 0 && isHave(words.get(index - 1)) ? PAST : UNKNOWN;
      case "VB" -> index > 0 && words.get(index - 1).tag().equals("TO") ? FUTURE : UNKNOWN;
      default -> UNKNOWN;
    };
  }

  private static boolean isHave(Word word) {
    return Set.of("have", "has", "had", "'ve", "’ve", "been").contains(word.lower());
  }
}
