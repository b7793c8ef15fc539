package org.claimgraph.link;

import java.util.Collection;
import java.util.List;
import org.claimgraph.resolve.Entity;

/**
 * Something that knows records by name: an index on disk, a service on the net. It proposes; which
 * candidate an entity is, if any, the {@link Linker} decides. Asked by one thread at a time.
 */
public interface KnowledgeBase {

  /** Name and version, as links state them, such as {@code Wikidata of 2025-11-03}. */
  String version();

  /**
   * The candidates of some names.
   *
   * @param queries what to look for, any number; a base that answers several at once may do so
   * @return for each query, in the same order, its candidates, the base's own best first; empty
   *     where it knows none, or could not be asked (it reports that as a problem itself)
   */
  List<List<Candidate>> find(List<NameQuery> queries);

  /**
   * Whether an entity needs to be looked up here beside the links it has.
   *
   * @param links those of the bases before this one
   */
  default boolean isNeededBeside(Collection<Link> links) {
    return true;
  }

  /**
   * Whether its records come from a service whose decisions are kept, since nobody can make them
   * anew without asking it.
   */
  default boolean isKept() {
    return false;
  }

  /**
   * Whether it answered in this run what an earlier run recorded, so that the new answer holds.
   *
   * @param link of the earlier run
   * @param entity the link's entity, as it is now
   */
  default boolean answeredInsteadOf(Link link, Entity entity) {
    return false;
  }
}
