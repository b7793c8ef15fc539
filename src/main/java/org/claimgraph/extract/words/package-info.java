/**
 * Words finer than tokens, and the numbers they spell: what the extractors of dates and of
 * quantities both read.
 */
@NullMarked
package org.claimgraph.extract.words;

import org.jspecify.annotations.NullMarked;
