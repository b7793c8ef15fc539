package org.claimgraph.nlp;

import org.claimgraph.article.Span;

/**
 * A stretch between quotation marks, marks included. Quotations never nest and stand in text order;
 * one that runs over several paragraphs is one quotation for each paragraph.
 *
 * @param span from the opening mark to the closing mark, or to the paragraph's end where it is not
 *     closed
 * @param closed whether the closing mark is there
 * @param continued whether it goes on with the quotation of the paragraph before
 */
public record Quotation(Span span, boolean closed, boolean continued) {}
