/** Named graphs in a dataset on disk or behind a SPARQL endpoint, replaced atomically. */
@NullMarked
package org.claimgraph.store;

import org.jspecify.annotations.NullMarked;
