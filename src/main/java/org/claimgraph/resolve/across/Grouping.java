package org.claimgraph.resolve.across;

import java.util.List;
import org.claimgraph.resolve.Referent;

/** Finds the entities in one block. The order of the referents must not matter. */
@FunctionalInterface
interface Grouping {

  /** Deals every referent of a block to exactly one group. Paths are unique among all blocks. */
  List<Group> of(List<Referent> block);
}
