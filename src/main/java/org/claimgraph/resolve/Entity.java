package org.claimgraph.resolve;

import java.util.List;
import java.util.Optional;
import org.claimgraph.extract.Designator;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.PlaceCandidate;

/**
 * One thing in the world, across articles.
 *
 * @param path its IRI below the base: kind and slug, {@code unit/ru-72-motor-rifle-brigade}
 * @param type what it is
 * @param label preferred label
 * @param altLabels every other form by name, sorted, without the label
 * @param designator units only
 * @param side key of the side or nationality, where known
 * @param parent path of the entity it is part of, where known
 * @param place the gazetteer place; locations only
 * @param members which referents it is, sorted by article and id, at least one
 */
public record Entity(
    String path,
    EntityType type,
    String label,
    List<String> altLabels,
    Optional<Designator> designator,
    Optional<String> side,
    Optional<String> parent,
    Optional<PlaceCandidate> place,
    List<Member> members) {

  /** Copies the lists. */
  public Entity {
    altLabels = List.copyOf(altLabels);
    members = List.copyOf(members);
  }

  /**
   * The decision that a referent is this entity.
   *
   * @param article slug of the referent's article
   * @param referent its local id
   * @param confidence 0 to 1
   * @param reason the rule that decided
   */
  public record Member(String article, String referent, double confidence, Reason reason) {}
}
