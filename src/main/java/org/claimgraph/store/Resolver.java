package org.claimgraph.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.claimgraph.resolve.Entity;
import org.claimgraph.resolve.Referent;

/** Decides which referents are one entity. */
@FunctionalInterface
public interface Resolver {

  /**
   * The entities of whole blocks.
   *
   * @param referents all referents of some blocks
   */
  List<Entity> resolve(Collection<Referent> referents);

  /**
   * Paths of the entities that people's decisions name. The blocks of those that are stored are
   * always among the blocks to be resolved.
   */
  default Set<String> curatedPaths() {
    return Set.of();
  }
}
