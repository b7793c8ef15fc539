/** The only place where values become triples: vocabulary, IRIs, named graphs, shapes. */
@NullMarked
package org.claimgraph.rdf;

import org.jspecify.annotations.NullMarked;
