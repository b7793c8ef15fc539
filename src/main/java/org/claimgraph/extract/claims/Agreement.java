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
    BitSet content = tokens(group.contents().stream().map(Piece::span).toList());
    Piece source = group.source();
    BitSet speaker = tokens(source == null ? List.of() : List.of(source.span()));
    return gold.stream()
        .anyMatch(
            right ->
                overlap(content, tokens(right.content())) >= ENOUGH
                    && overlap(speaker, tokens(right.source())) >= ENOUGH);
  }

  /** From the first piece of content to the last. */
  Span content(Group group) {
    return group.contents().getFirst().span().union(group.contents().getLast().span());
  }

  private BitSet tokens(List<Span> spans) {
    BitSet tokens = new BitSet();
    for (Span span : spans) {
      int first = annotation.firstTokenAt(span.begin());
      tokens.set(first, first + annotation.tokens(span).size());
    }
    return tokens;
  }

  /** Twice the common tokens by all; 1 where both are empty. */
  private static double overlap(BitSet a, BitSet b) {
    BitSet common = (BitSet) a.clone();
    common.and(b);
    int all = a.cardinality() + b.cardinality();
    return all == 0 ? 1 : 2.0 * common.cardinality() / all;
  }
}
