package org.claimgraph.extract.units;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimgraph.extract.PhraseTable.Match;
import org.claimgraph.extract.Sides;
import org.claimgraph.extract.Words;

/**
 * Reads what follows a designator: "(DPR)", a nickname in quotation marks, "of the 3rd Corps", "of
 * the Armed Forces of Georgia", ", 5th Regiment".
 */
final class ParentReader {
  private final UnitLexicon lexicon;

  ParentReader(UnitLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Completes the drafts of a sentence, the last first, so that a parent is complete. */
  void read(List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (!drafts.get(i).isCoordinated()) {
        read(drafts.get(i), drafts.subList(i + 1, drafts.size()));
      }
    }
  }

  private void read(Draft draft, List<Draft> later) {
    int at = readInsertion(draft, draft.end);
    if (draft.words.lower(at).equals("of")) {
      readOf(draft, at + 1, later);
    } else if (draft.words.lower(at).equals(",")) {
      readHigherUnit(draft, at + 1, later);
    }
    if (draft.parent != null) {
      draft.side = draft.side.or(() -> draft.parent.side);
      draft.parent.side = draft.parent.side.or(() -> draft.side);
    }
  }

  /** A side or place in brackets, a nickname in quotation marks: gives where the text goes on. */
  private int readInsertion(Draft draft, int at) {
    Words words = draft.words;
    int close = Brackets.closingOf(words, at);
    if (close < 0 || close == at + 1) {
      return at;
    }
    if (Brackets.isQuote(words.lower(at))) {
      boolean isNickname = draft.number.isPresent() && words.get(at + 1).isCapitalised();
      if (isNickname && draft.name.isEmpty()) {
        draft.name = Optional.of(words.joined(at + 1, close)).map(n -> written(words, at, close));
      }
      return isNickname ? close + 1 : at;
    }
    Optional<Match<Sides.Form>> side = lexicon.sides.at(words, at + 1);
    if (draft.side.isEmpty() && side.isPresent() && side.get().to() == close) {
      draft.side = Optional.of(side.get().value().key());
    }
    return close + 1;
  }

  private static String written(Words words, int open, int close) {
    StringBuilder text = new StringBuilder();
    for (int i = open + 1; i < close; i++) {
      text.append(text.isEmpty() ? "" : " ").append(words.get(i).text());
    }
    return text.toString();
  }

  private void readOf(Draft draft, int at, List<Draft> later) {
    for (Draft unit : later) {
      boolean isNext =
          unit.begin == at && !unit.isCoordinated() && unit.conjuncts.isEmpty() && unit.isUnit();
      if (isNext) {
        draft.parent = unit;
        draft.end = unit.end;
        draft.hasHost = true;
        return;
      }
    }
    new ForceReader(lexicon, draft).read(at);
  }

  /** "2nd Battalion, 5th Regiment": a unit of a higher echelon right after the comma. */
  private static void readHigherUnit(Draft draft, int at, List<Draft> later) {
    for (Draft unit : later) {
      boolean isNext = unit.begin == at && !unit.isCoordinated() && unit.conjuncts.isEmpty();
      if (isNext && draft.isSpecific() && unit.isSpecific() && isHigher(unit, draft)) {
        draft.parent = unit;
        return;
      }
    }
  }

  private static boolean isHigher(Draft unit, Draft than) {
    return rank(unit).orElse(0) > rank(than).orElse(99);
  }

  private static OptionalInt rank(Draft draft) {
    return draft.echelon == null ? OptionalInt.empty() : draft.echelon.rank();
  }
}
