/** Serves the dataset over HTTP: Fuseki, its UI, our pages. */
@NullMarked
package org.claimgraph.server;

import org.jspecify.annotations.NullMarked;
