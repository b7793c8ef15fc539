package org.claimgraph.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.EntityType;

/**
 * A record of a knowledge base that an entity may be.
 *
 * @param target IRI of the record
 * @param knowledgeBase name and version of the base it stands in, as links state them
 * @param name its preferred name
 * @param aliases its other names, at least the one that was asked for; any order
 * @param types what an entity that is this record may be; empty where that is not known
 * @param country ISO 3166-1 alpha-2 code in lower case, where it lies in or belongs to one country
 * @param position where it lies, places only
 * @param popularity how often it is likely to be meant: inhabitants, sitelinks, rank; at least 0;
 *     compared within one base only
 * @param same IRIs of the same record in other bases, as this one states them
 */
public record Candidate(
    String target,
    String knowledgeBase,
    String name,
    List<String> aliases,
    Set<EntityType> types,
    Optional<String> country,
    Optional<Position> position,
    double popularity,
    List<String> same) {

  /** Copies the collections. */
  public Candidate {
    aliases = List.copyOf(aliases);
    types = Set.copyOf(types);
    same = List.copyOf(same);
  }

  /** A point in WGS 84 degrees. */
  public record Position(double latitude, double longitude) {}
}
