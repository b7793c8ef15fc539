package org.claimgraph.link;

import java.util.List;

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
 */
public record Link(
    String entity,
    String target,
    String knowledgeBase,
    double score,
    Match match,
    String method,
    List<String> rejected) {

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
    /** The score is below the threshold, or another entity is the record's exact match. */
    CLOSE
  }

  /** Whether it is an exact rather than a close match. */
  public boolean isExact() {
    return match != Match.CLOSE;
  }

  /** This link as a close match. */
  Link asClose() {
    return new Link(entity, target, knowledgeBase, score, Match.CLOSE, method, rejected);
  }
}
