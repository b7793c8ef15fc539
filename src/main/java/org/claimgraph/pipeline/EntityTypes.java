package org.claimgraph.pipeline;

import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.LocationMention;

/** The entity types of the stand-off format, which are re3d's. */
final class EntityTypes {

  private EntityTypes() {}

  /** States and places that stand for their leaders count as organisations, as in re3d. */
  static String of(EntityMention mention) {
    return switch (mention.type()) {
      case PERSON -> "Person";
      case ORGANISATION, PEOPLE, STATE, ARMED_GROUP, UNIT -> "Organisation";
      case LOCATION ->
          mention instanceof LocationMention place && place.metonymic()
              ? "Organisation"
              : "Location";
    };
  }
}
