package org.claimgraph.extract.actors;

import java.util.Optional;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.EntityType;

/**
 * A name found in a sentence. Indexes count the sentence's words; ends are exclusive.
 *
 * @param from first word of the bare name
 * @param to one past its last word
 * @param begin first word of the noun phrase, titles and determiner included
 * @param type what it names
 * @param side key of its side
 * @param role titles and roles before the name, as a stretch of words
 * @param grammar what a pronoun must agree with
 */
record Name(
    int from,
    int to,
    int begin,
    EntityType type,
    Optional<String> side,
    Optional<Range> role,
    Grammar grammar) {

  /** A stretch of words; {@code to} is exclusive. */
  record Range(int from, int to) {}

  boolean covers(int index) {
    return begin <= index && index < to;
  }
}
