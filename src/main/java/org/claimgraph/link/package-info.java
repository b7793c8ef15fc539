/**
 * Entities in, {@link org.claimgraph.link.Link}s to Wikidata, GeoNames and DBpedia out, each with
 * score, method and what was rejected.
 */
@NullMarked
package org.claimgraph.link;

import org.jspecify.annotations.NullMarked;
