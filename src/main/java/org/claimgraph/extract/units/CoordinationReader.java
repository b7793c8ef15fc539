package org.claimgraph.extract.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.PhraseTable.Match;
import org.claimgraph.extract.Words;
import org.claimgraph.extract.units.UnitLexicon.Branch;

/**
 * Reads the numbers coordinated with a designator: "the 30th, 32nd and 33rd Rifle Brigades", "the
 * 30th Mechanized and 17th Tank brigades". Each becomes a draft of its own with the same echelon;
 * where it has no branch of its own, with the same branches.
 */
final class CoordinationReader {
  private static final Set<String> LAST = Set.of("and", "&", "or", "plus");

  private final UnitLexicon lexicon;

  CoordinationReader(UnitLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Fills the draft's conjuncts, in text order. */
  void read(Draft draft) {
    int separator = separatorBefore(draft.words, draft.begin, LAST);
    if (separator < 0) {
      return;
    }
    List<Draft> found = new ArrayList<>();
    Optional<Draft> conjunct = conjunct(draft, separator);
    while (conjunct.isPresent()) {
      found.addFirst(conjunct.get());
      int comma = separatorBefore(draft.words, conjunct.get().begin, Set.of(","));
      conjunct = comma < 0 ? Optional.empty() : conjunct(draft, comma);
    }
    draft.conjuncts.addAll(found);
  }

  /** Where a separator begins, with a comma before "and" and a determiner after it left out. */
  private static int separatorBefore(Words words, int begin, Set<String> separators) {
    int at = words.lower(begin - 1).equals("the") ? begin - 1 : begin;
    if (!separators.contains(words.lower(at - 1))) {
      return -1;
    }
    return at >= 2 && words.lower(at - 2).equals(",") ? at - 2 : at - 1;
  }

  private Optional<Draft> conjunct(Draft head, int end) {
    if (end <= 0 || lexicon.echelons.before(head.words, end).isPresent()) {
      return Optional.empty();
    }
    Draft conjunct = new Draft(head.words, head.echelon, head.headFrom, end);
    conjunct.last = head;
    int at = end;
    Optional<Match<Branch>> branch = lexicon.branches.before(head.words, at);
    while (branch.isPresent()) {
      conjunct.branches.addFirst(branch.get().value().key());
      at = branch.get().from();
      branch = lexicon.branches.before(head.words, at);
    }
    Optional<Match<String>> modifier = lexicon.modifiers.before(head.words, at);
    while (modifier.isPresent()) {
      conjunct.modifiers.addFirst(modifier.get().value());
      at = modifier.get().from();
      modifier = lexicon.modifiers.before(head.words, at);
    }
    int from = new NumberReader(conjunct).read(at);
    if (from < 0) {
      return Optional.empty();
    }
    conjunct.begin = from;
    boolean repeatsArticle = head.words.lower(end + 1).equals("the");
    if (repeatsArticle && !head.words.lower(from - 1).equals("the")) {
      return Optional.empty();
    }
    if (conjunct.branches.isEmpty() && conjunct.modifiers.isEmpty()) {
      conjunct.branches.addAll(head.branches);
      conjunct.modifiers.addAll(head.modifiers);
    }
    return Optional.of(conjunct);
  }
}
