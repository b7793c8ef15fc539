/**
 * Text in, {@link org.claimgraph.nlp.Annotation} out: sentences, tokens, tags, quotations. The NLP
 * library stays in here.
 */
@NullMarked
package org.claimgraph.nlp;

import org.jspecify.annotations.NullMarked;
