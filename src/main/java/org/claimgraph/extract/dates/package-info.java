/**
 * Time expressions: what a phrase says ({@link org.claimgraph.extract.dates.Meaning}, read by one
 * class for each family of phrases), and then which time that is ({@link
 * org.claimgraph.extract.dates.Normalizer}).
 *
 * <p>Clauses of TimeML are those of the annotation guidelines 1.2.1 (Sauri et al. 2006) and of the
 * TIDES 2005 guidelines for TIMEX2 values (Ferro et al. 2005).
 */
@NullMarked
package org.claimgraph.extract.dates;

import org.jspecify.annotations.NullMarked;
