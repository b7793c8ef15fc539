/**
 * Knowledge bases on the net, asked only where the user names them: Wikidata, DBpedia, GeoNames and
 * any service of the Reconciliation API 0.2.
 */
@NullMarked
package org.claimgraph.link.online;

import org.jspecify.annotations.NullMarked;
