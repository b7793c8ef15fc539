/**
 * A learned tagger of re3d's entity types over what the other extractors read, and the tables that
 * it sees.
 */
@NullMarked
package org.claimgraph.extract.entities;

import org.jspecify.annotations.NullMarked;
