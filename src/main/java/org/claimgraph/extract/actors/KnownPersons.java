package org.claimgraph.extract.actors;

import java.util.HashMap;
import java.util.Map;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Words;

/**
 * The persons an article has named in full or with a title: later their last name alone is enough.
 */
final class KnownPersons {
  private final Map<String, Grammar> bySurname = new HashMap<>();

  /** Notes the last word of a person's name, with the person's gender. */
  void add(Words words, Name name) {
    if (name.type() != EntityType.PERSON) {
      return;
    }
    String surname = words.get(name.to() - 1).text();
    bySurname.merge(
        surname, name.grammar(), (one, other) -> one == Grammar.HE_OR_SHE ? other : one);
  }

  /** Where a known person's last name that begins at a word ends, or -1. */
  int endAt(Words words, int at) {
    return bySurname.containsKey(words.get(at).text()) ? at + 1 : -1;
  }

  /** The gender of the person with a last name, as far as the article tells. */
  Grammar grammar(String surname) {
    return bySurname.getOrDefault(surname, Grammar.HE_OR_SHE);
  }
}
