package org.claimgraph.extract;

import java.util.List;

/** A learned tagger: it reads on from what the extractors found by list and rule. */
@FunctionalInterface
public interface Tagger {

  /** What it finds in an article. */
  Tagged tag(Extraction read);

  /**
   * What a tagger found, each list in text order and without overlaps.
   *
   * @param names proper names of type {@code person}, {@code organisation}, {@code place} or {@code
   *     other}
   * @param entities stretches with re3d's entity types
   */
  record Tagged(List<EntitySpan> names, List<EntitySpan> entities) {
    static final Tagged NOTHING = new Tagged(List.of(), List.of());

    /** Copies the lists. */
    public Tagged {
      names = List.copyOf(names);
      entities = List.copyOf(entities);
    }
  }
}
