package org.claimgraph.extract.units;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.PhraseTable.Match;
import org.claimgraph.extract.Sides;
import org.claimgraph.extract.Words;
import org.claimgraph.extract.Words.Word;

/**
 * Reads what stands before a designator: determiner, epithets, a side's adjective (bracketed or
 * not), or a possessive host: a side, its army, another unit, a pronoun.
 */
final class HostReader {
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "that", "these", "those", "both", "another", "each");
  private static final Set<String> POSSESSIVES = Set.of("its", "his", "her", "their", "our", "my");
  private static final int MOST_EPITHETS = 4;

  private final UnitLexicon lexicon;

  HostReader(UnitLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Widens a draft to the left. Of a coordination the first draft takes the words and the last the
   * side and parent.
   *
   * @param earlier the drafts that stand before it in the sentence
   */
  void read(Draft draft, List<Draft> earlier) {
    Draft first = draft.conjuncts.isEmpty() ? draft : draft.conjuncts.getFirst();
    int at = first.begin;
    int skipped = 0;
    while (at > 0 && skipped <= MOST_EPITHETS) {
      int next = readSide(draft, first, at);
      if (next < at) {
        at = next;
        continue;
      }
      if (readEnd(draft, first, at, earlier)) {
        return;
      }
      next = skipEpithet(draft.words, at);
      if (next == at) {
        return;
      }
      skipped++;
      at = next;
    }
  }

  /** A side's adjective or name, with or without brackets, and the service after it. */
  private int readSide(Draft draft, Draft first, int at) {
    if (draft.side.isPresent() && draft.hasHost) {
      return at;
    }
    Words words = draft.words;
    int open = words.lower(at - 1).equals("]") ? Brackets.openingOf(words, at) : -1;
    if (open >= 0) {
      Optional<Match<Sides.Form>> inside = lexicon.sides.at(words, open + 1);
      return inside.isPresent() ? takeSide(draft, first, inside.get(), open) : at;
    }
    Optional<Match<Sides.Form>> side = lexicon.sides.before(words, at);
    if (side.isPresent()) {
      return takeSide(draft, first, side.get(), side.get().from());
    }
    Optional<Match<String>> force = lexicon.forces.before(words, at);
    return force
        .flatMap(match -> lexicon.sides.before(words, match.from()))
        .map(match -> takeSide(draft, first, match, match.from()))
        .orElse(at);
  }

  private static int takeSide(Draft draft, Draft first, Match<Sides.Form> side, int begin) {
    if (draft.side.isEmpty()) {
      draft.side = Optional.of(side.value().key());
    }
    draft.hasHost = true;
    return first.begin = begin;
  }

  /** A determiner or possessive ends the phrase to the left. */
  private boolean readEnd(Draft draft, Draft first, int at, List<Draft> earlier) {
    Words words = draft.words;
    String word = words.lower(at - 1);
    if (DETERMINERS.contains(word) && !isComplementiser(words, at - 1)) {
      draft.hasDeterminer = true;
      draft.hasIndefinite = word.equals("a") || word.equals("an") || word.equals("another");
      first.begin = at - 1;
      return true;
    }
    if (POSSESSIVES.contains(word)) {
      draft.hasDeterminer = true;
      draft.otherParent = words.get(at - 1).span();
      first.begin = at - 1;
      return true;
    }
    if (words.get(at - 1).tag().equals("POS") && word.startsWith("'")) {
      readPossessor(draft, first, at - 1, earlier);
      return true;
    }
    return false;
  }

  private void readPossessor(Draft draft, Draft first, int at, List<Draft> earlier) {
    Words words = draft.words;
    for (Draft unit : earlier.reversed()) {
      if (unit.end == at && !unit.isCoordinated() && unit.isUnit()) {
        draft.parent = unit;
        draft.hasHost = true;
        first.begin = unit.begin;
        return;
      }
    }
    Optional<Match<Sides.Form>> side = lexicon.sides.before(words, at);
    if (side.isPresent()) {
      takePossessor(draft, first, side.get());
      return;
    }
    lexicon.forces.before(words, at).ifPresent(force -> takeForce(draft, first, force.from()));
  }

  private void takePossessor(Draft draft, Draft first, Match<Sides.Form> side) {
    int begin = withDeterminer(draft.words, side.from());
    if (draft.side.isEmpty()) {
      draft.side = Optional.of(side.value().key());
    }
    if (lexicon.groups.contains(side.value().key())) {
      draft.otherParent = draft.words.span(begin, side.to());
    }
    draft.hasHost = true;
    first.begin = begin;
  }

  private void takeForce(Draft draft, Draft first, int from) {
    Words words = draft.words;
    draft.hasHost = true;
    int open = words.lower(from - 1).equals("]") ? Brackets.openingOf(words, from) : -1;
    int end = open >= 0 ? from - 1 : from;
    Optional<Match<Sides.Form>> side = lexicon.sides.before(words, end);
    if (side.isEmpty() && words.lower(from - 1).equals("'s")) {
      side = lexicon.sides.before(words, from - 1);
    }
    int begin = side.map(match -> open >= 0 ? open : match.from()).orElse(from);
    if (draft.side.isEmpty()) {
      draft.side = side.map(match -> match.value().key());
    }
    first.begin = withDeterminer(words, begin);
  }

  private static int withDeterminer(Words words, int begin) {
    boolean determiner =
        DETERMINERS.contains(words.lower(begin - 1)) && !isComplementiser(words, begin - 1);
    return determiner ? begin - 1 : begin;
  }

  /** "said that Syria's 4th Division": no determiner stands before a name with a possessive. */
  private static boolean isComplementiser(Words words, int at) {
    return words.lower(at).equals("that")
        && at + 2 < words.size()
        && words.get(at + 1).isCapitalised()
        && words.get(at + 2).tag().equals("POS");
  }

  /** "the so-called", "its ‘famous’", "the newly arrived": words between determiner and number. */
  private int skipEpithet(Words words, int at) {
    Optional<Match<String>> epithet = lexicon.epithets.before(words, at);
    if (epithet.isPresent()) {
      return epithet.get().from();
    }
    Word word = words.get(at - 1);
    boolean isAdjective =
        !word.isCapitalised()
            && (word.tag().startsWith("JJ") || word.tag().equals("VBN") || word.tag().equals("RB"));
    return Brackets.isQuote(word.lower()) || isAdjective ? at - 1 : at;
  }
}
