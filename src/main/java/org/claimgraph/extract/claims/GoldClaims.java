package org.claimgraph.extract.claims;

import java.util.List;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;
import org.claimgraph.nlp.Annotation;

/**
 * An article with the attributions that people found in it.
 *
 * @param attributions the outermost in any order, inner ones below them; one on which careful
 *     people may differ is less than certain
 * @param ignored stretches that the people skipped: nothing is learned from the paragraphs they
 *     stand in
 */
public record GoldClaims(
    Annotation annotation, List<Attribution> attributions, List<Span> ignored) {

  /** Copies the lists. */
  public GoldClaims {
    attributions = List.copyOf(attributions);
    ignored = List.copyOf(ignored);
  }
}
