package org.claimgraph.extract;

import java.util.List;
import org.claimgraph.nlp.Annotation;

/** An extractor of actors that makes use of names which a tagger has learned to find. */
@FunctionalInterface
public interface ActorReader extends Extractor<ActorMention> {

  /**
   * The actors of an article, in text order.
   *
   * @param names names of type {@code person} or {@code organisation} that no list or rule knows
   */
  List<ActorMention> extract(Annotation annotation, List<EntitySpan> names);

  @Override
  default List<ActorMention> extract(Annotation annotation) {
    return extract(annotation, List.of());
  }
}
