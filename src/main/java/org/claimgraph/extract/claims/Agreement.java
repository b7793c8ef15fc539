package org.claimgraph.extract.claims;

import java.util.BitSet;
import java.util.List;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.claims.AttributionLinker.Group;
import org.claimgraph.extract.claims.Reading.Piece;
import org.claimgraph.nlp.Annotation;

/** Tells which attributions agree with gold: overlap F1 of content and of source at least 0.5. */
final class Agreement {
  private static final double ENOUGH = 0.5;

  private final Annotation annotation;
  private final List<Attribution> gold;

  Agreement(Annotation annotation, List<Attribution> gold) {
    this.annotation = annotation;
    this.gold = gold;
  }

  boolean isRight(Group group) {
    List<Span> content = group.contents().stream().map(Piece::span).toList();
    Piece source = group.source();
    List<Span> speaker = source == null ? List.of() : List.of(source.span());
    return gold.stream()
        .anyMatch(
            right ->
                overlap(annotation, content, right.content()) >= ENOUGH
                    && overlap(annotation, speaker, right.source()) >= ENOUGH);
  }

  /** From the first piece of content to the last. */
  Span content(Group group) {
    return group.contents().getFirst().span().union(group.contents().getLast().span());
  }

  /** Twice the common tokens by all; 1 where both are empty. */
  static double overlap(Annotation annotation, List<Span> one, List<Span> other) {
    BitSet a = tokens(annotation, one);
    BitSet b = tokens(annotation, other);
    int all = a.cardinality() + b.cardinality();
    a.and(b);
    return all == 0 ? 1 : 2.0 * a.cardinality() / all;
  }

  private static BitSet tokens(Annotation annotation, List<Span> spans) {
    BitSet tokens = new BitSet();
    for (Span span : spans) {
      int first = annotation.firstTokenAt(span.begin());
      tokens.set(first, first + annotation.tokens(span).size());
    }
    return tokens;
  }
}
