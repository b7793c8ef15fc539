package org.claimgraph.extract.entities;

import java.util.List;
import org.claimgraph.extract.EntitySpan;
import org.claimgraph.extract.Extraction;

/**
 * An article with the typed stretches that people marked in it.
 *
 * @param read what the extractors find by list and rule
 * @param gold in any order; of stretches that overlap, the longest is learned
 */
public record GoldEntities(Extraction read, List<EntitySpan> gold) {

  /** Copies the list. */
  public GoldEntities {
    gold = List.copyOf(gold);
  }
}
