package org.claimgraph.extract.units;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.claimgraph.extract.Words;
import org.claimgraph.extract.Words.Word;

/**
 * Reads units said by their number alone ("soldiers of the 93rd"), where the article names them.
 */
final class ShortFormReader {
  private static final int LAST_DAY_OF_MONTH = 31;

  /**
   * The short forms of a sentence that stand outside the accepted drafts.
   *
   * @param acceptance knows the article's unit numbers
   */
  List<Draft> read(Words words, Acceptance acceptance, List<Draft> accepted) {
    List<Draft> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      int at = i;
      OptionalInt number = Numerals.digitOrdinal(words.get(i));
      boolean isShort =
          number.isPresent()
              && words.lower(i - 1).equals("the")
              && acceptance.knowsNumber(number.getAsInt())
              && endsPhrase(words, i + 1)
              && !isDay(number.getAsInt(), words, i)
              && accepted.stream().noneMatch(draft -> draft.covers(words, at));
      if (isShort) {
        Draft draft = new Draft(words, null, i, i + 1);
        draft.begin = i - 1;
        draft.number = number;
        found.add(draft);
      }
    }
    return found;
  }

  private static boolean endsPhrase(Words words, int at) {
    if (at >= words.size()) {
      return true;
    }
    Word next = words.get(at);
    return !next.tag().startsWith("NN")
        && !next.tag().startsWith("JJ")
        && !next.tag().equals("CD")
        && !next.lower().equals("of")
        && !next.lower().equals("and")
        && !next.lower().equals(",");
  }

  private static boolean isDay(int number, Words words, int i) {
    return number <= LAST_DAY_OF_MONTH && !words.lower(i - 2).equals("of");
  }
}
