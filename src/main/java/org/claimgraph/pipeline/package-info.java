/** Joins the rooms, runs them in parallel, tallies problems. */
@NullMarked
package org.claimgraph.pipeline;

import org.jspecify.annotations.NullMarked;
