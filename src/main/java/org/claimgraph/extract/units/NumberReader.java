package org.claimgraph.extract.units;

import java.util.OptionalInt;
import org.claimgraph.extract.Words;
import org.claimgraph.extract.Words.Word;

/** Reads the number that ends just before a word of a draft, and keeps it in the draft. */
final class NumberReader {
  private final Draft draft;
  private final Words words;

  NumberReader(Draft draft) {
    this.draft = draft;
    this.words = draft.words;
  }

  /** Where the number begins, or -1 if none ends there. */
  int read(int at) {
    if (at == 0) {
      return -1;
    }
    Word word = words.get(at - 1);
    OptionalInt ordinal = Numerals.digitOrdinal(word);
    if (ordinal.isPresent()) {
      return take(ordinal, at - 1);
    }
    OptionalInt spelled = Numerals.wordOrdinal(word);
    if (spelled.isPresent()) {
      return takeSpelled(word, spelled.getAsInt(), at);
    }
    OptionalInt roman = Numerals.roman(word);
    if (roman.isPresent() && words.get(draft.headFrom).isCapitalised()) {
      return take(roman, at - 1);
    }
    OptionalInt bare = Numerals.bare(word);
    if (bare.isEmpty() || !mayBeBare(bare.getAsInt(), at)) {
      return -1;
    }
    draft.isBare = true;
    return take(bare, at - 1);
  }

  private int takeSpelled(Word word, int value, int at) {
    draft.isOrdinalWord = true;
    draft.isNumberCapital = word.isCapitalised() && at > 1;
    OptionalInt tens =
        at > 1 && value < 10 ? Numerals.tens(words.lower(at - 2)) : OptionalInt.empty();
    return tens.isPresent()
        ? take(OptionalInt.of(tens.getAsInt() + value), at - 2)
        : take(OptionalInt.of(value), at - 1);
  }

  private int take(OptionalInt number, int from) {
    draft.number = number;
    return from;
  }

  /** "3 OShBr", "79 Brigade" and "79 brigade", but not "3 brigades" or "one of 2 divisions". */
  private boolean mayBeBare(int value, int at) {
    boolean isPlural = draft.echelon != null && draft.echelon.isPlural();
    boolean afterNumber = at > 1 && words.get(at - 2).tag().equals("CD");
    boolean isUnit = draft.echelon != null && draft.echelon.isMilitary() || draft.hasMilitaryBranch;
    boolean asItsNeighbour = !draft.isCoordinated() || draft.last.isBare;
    return !isPlural && !afterNumber && isUnit && asItsNeighbour && value > 0;
  }
}
