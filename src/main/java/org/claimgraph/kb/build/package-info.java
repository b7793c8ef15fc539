/**
 * Builds knowledge base indexes: sources give records in any order and number, a sort on disk
 * brings those of one thing together, and what is written is the index's file. Memory does not grow
 * with the sources.
 */
@NullMarked
package org.claimgraph.kb.build;

import org.jspecify.annotations.NullMarked;
