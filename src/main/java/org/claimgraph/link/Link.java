package org.claimgraph.link;

import java.util.List;

/**
 * The decision that an entity is a record of an external knowledge base.
 *
 * @param entity path of the entity
 * @param target IRI of the record
 * @param knowledgeBase which knowledge base and version, such as {@code geonames 2025-11}
 * @param score 0 to 1
 * @param exact whether the score is above the threshold: an exact rather than a close match
 * @param method key of the rule that decided, such as {@code verified-name}, {@code gazetteer}
 * @param rejected IRIs of the candidates that lost, best first
 */
public record Link(
    String entity,
    String target,
    String knowledgeBase,
    double score,
    boolean exact,
    String method,
    List<String> rejected) {

  /** Copies the list. */
  public Link {
    rejected = List.copyOf(rejected);
  }
}
