package org.claimgraph.rdf;

import java.util.EnumMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.claimgraph.extract.EntityType;

/** The class of each type of entity. */
public final class EntityClass {
  private static final Map<EntityType, Node> CLASSES = new EnumMap<>(EntityType.class);

  static {
    for (EntityType type : EntityType.values()) {
      CLASSES.put(type, classOf(type));
    }
  }

  private EntityClass() {}

  /** The class of entities of a type. */
  public static Node of(EntityType type) {
    return CLASSES.get(type);
  }

  /**
   * @throws IllegalArgumentException if the node is no class of entities
   */
  static EntityType type(Node node) {
    return CLASSES.entrySet().stream()
        .filter(entry -> entry.getValue().equals(node))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(node + " is no class of entities"));
  }

  private static Node classOf(EntityType type) {
    return switch (type) {
      case PERSON -> Cg.Classes.PERSON;
      case ORGANISATION -> Cg.Classes.ORGANISATION;
      case PEOPLE -> Cg.Classes.PEOPLE;
      case STATE -> Cg.Classes.STATE;
      case ARMED_GROUP -> Cg.Classes.ARMED_GROUP;
      case UNIT -> Cg.Classes.UNIT;
      case LOCATION -> Cg.Classes.LOCATION;
    };
  }
}
