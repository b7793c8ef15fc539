package org.claimgraph.nlp;

import org.claimgraph.article.Span;

/**
 * A word or punctuation mark.
 *
 * @param span where it stands
 * @param text its characters, exactly those of the span
 * @param tag its part of speech, a Penn Treebank tag
 */
public record Token(Span span, String text, String tag) {}
