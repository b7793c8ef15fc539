package org.claimgraph.link;

import java.util.List;
import java.util.Optional;

/**
 * The decision that an entity is a record of an external knowledge base.
 *
 * @param entity path of the entity
 * @param target IRI of the record
 * @param knowledgeBase which knowledge base and version, such as {@code geonames 2025-11}
 * @param score 0 to 1
 * @param match how sure that is
 * @param method key of the rule that decided, such as {@code verified-name}, {@code gazetteer}
 * @param rejected IRIs of the candidates that lost, best first
 * @param grounds what the decision was made on, for one of a service on the net: it stays while
 *     that is so; empty for what every run decides anew
 */
public record Link(
    String entity,
    String target,
    String knowledgeBase,
    double score,
    Match match,
    String method,
    List<String> rejected,
    Optional<Grounds> grounds) {

  /** Copies the list. */
  public Link {
    rejected = List.copyOf(rejected);
  }

  /** How sure a link is. */
  public enum Match {
    /** A person decided it. */
    SAME,
    /** The score is above the threshold. */
    EXACT,
    /** The score is below the threshold, or it is the record of a state whose territory this is. */
    CLOSE,
    /** An entity of another type has the record. */
    LOST
  }

  /** Whether it is an exact rather than a close match. */
  public boolean isExact() {
    return match == Match.SAME || match == Match.EXACT;
  }

  /** This link with the record as a close match only. */
  Link asClose() {
    return as(Match.CLOSE);
  }

  Link as(Match other) {
    return new Link(entity, target, knowledgeBase, score, other, method, rejected, grounds);
  }
}
