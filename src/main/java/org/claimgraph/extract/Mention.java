package org.claimgraph.extract;

import org.claimgraph.article.Span;

/** A stretch of one article's text that an extractor read. */
public sealed interface Mention permits EntityMention, DateMention, QuantityMention {

  /** The whole stretch. */
  Span span();
}
