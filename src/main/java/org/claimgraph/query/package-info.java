/** Runs the files in {@code queries/} with bound parameters. */
@NullMarked
package org.claimgraph.query;

import org.jspecify.annotations.NullMarked;
