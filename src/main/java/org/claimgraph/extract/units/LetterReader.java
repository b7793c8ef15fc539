package org.claimgraph.extract.units;

import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.Words.Word;

/** Reads the letter of a company, battery, troop or squadron: "Bravo Company", "the C Troop". */
final class LetterReader {
  private static final Set<String> LETTERED = Set.of("company", "battery", "troop", "squadron");
  private static final Set<String> LETTERS =
      Set.of(
          "alpha",
          "bravo",
          "charlie",
          "delta",
          "echo",
          "foxtrot",
          "golf",
          "hotel",
          "india",
          "juliet",
          "kilo",
          "lima",
          "mike",
          "november",
          "oscar",
          "papa");

  private LetterReader() {}

  /** Takes the letter that ends just before a word for the draft's name; whether there is one. */
  static boolean read(Draft draft, int at) {
    boolean isLettered =
        at > 0
            && at == draft.headFrom
            && draft.echelonKey().filter(LETTERED::contains).isPresent()
            && draft.words.get(draft.headFrom).isCapitalised();
    if (!isLettered) {
      return false;
    }
    Word word = draft.words.get(at - 1);
    boolean isLetter =
        word.isCapitalised()
            && (LETTERS.contains(word.lower()) || at > 1 && word.text().matches("[B-HJ-Z]"));
    if (isLetter) {
      draft.name = Optional.of(word.text());
      draft.begin = at - 1;
    }
    return isLetter;
  }
}
