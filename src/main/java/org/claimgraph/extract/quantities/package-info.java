/**
 * Amounts: the number with its hedge, the unit with a conversion beside it, what is counted, what
 * happened to it, and whose it is.
 */
@NullMarked
package org.claimgraph.extract.quantities;

import org.jspecify.annotations.NullMarked;
