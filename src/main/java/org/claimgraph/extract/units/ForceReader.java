package org.claimgraph.extract.units;

import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.PhraseTable.Match;
import org.claimgraph.extract.Sides;
import org.claimgraph.extract.Words;

/**
 * Reads the host after "of": a side ("of the Donetsk People's Republic"), its forces ("of the Iraqi
 * Army", "of the Armed Forces of Georgia", "of Norway's Home Guard") or a group.
 */
final class ForceReader {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final UnitLexicon lexicon;
  private final Draft draft;
  private final Words words;

  ForceReader(UnitLexicon lexicon, Draft draft) {
    this.lexicon = lexicon;
    this.draft = draft;
    this.words = draft.words;
  }

  /** Widens the draft by the host that begins at a word, if one does. */
  void read(int begin) {
    int at = ARTICLES.contains(words.lower(begin)) ? begin + 1 : begin;
    if (at >= words.size()) {
      return;
    }
    Optional<Match<Sides.Form>> side = sideAt(at);
    int afterSide = side.map(match -> afterBracket(match.to())).orElse(at);
    if (side.isPresent() && words.lower(afterSide).equals("'s")) {
      afterSide++;
    }
    Optional<Match<String>> force = forceAt(afterSide);
    if (side.isPresent()) {
      takeSide(side.get(), force, begin);
    } else {
      force.ifPresent(this::takeForce);
    }
  }

  private Optional<Match<Sides.Form>> sideAt(int at) {
    int from = words.lower(at).equals("[") ? at + 1 : at;
    return lexicon.sides.at(words, from);
  }

  private int afterBracket(int at) {
    return words.lower(at).equals("]") ? at + 1 : at;
  }

  /** Forces, with at most one capitalised word before them ("the Odesa Territorial Defence"). */
  private Optional<Match<String>> forceAt(int at) {
    Optional<Match<String>> force = lexicon.forces.at(words, at);
    boolean mayBeNamed = force.isEmpty() && at < words.size() && words.get(at).isCapitalised();
    return mayBeNamed ? lexicon.forces.at(words, at + 1) : force;
  }

  private void takeSide(Match<Sides.Form> side, Optional<Match<String>> force, int begin) {
    String key = side.value().key();
    if (force.isEmpty() && !side.value().isName()) {
      draft.side = draft.side.or(() -> Optional.of(key));
      return;
    }
    if (draft.side.isEmpty() || lexicon.groups.contains(key)) {
      draft.side = Optional.of(key);
    }
    draft.end = force.map(Match::to).orElse(side.to());
    draft.hasHost = true;
    if (lexicon.groups.contains(key)) {
      draft.otherParent = words.span(begin, side.to());
    }
  }

  private void takeForce(Match<String> force) {
    draft.end = force.to();
    draft.hasHost = true;
    if (!words.lower(force.to()).equals("of")) {
      return;
    }
    int at = force.to() + 1;
    int from = ARTICLES.contains(words.lower(at)) ? at + 1 : at;
    lexicon
        .sides
        .at(words, from)
        .filter(match -> match.value().isName())
        .ifPresent(
            match -> {
              draft.side = draft.side.or(() -> Optional.of(match.value().key()));
              draft.end = match.to();
            });
  }
}
