package org.claimgraph.server.pages;

import java.util.stream.Stream;

/** What an entity is, in the words of the pages. */
enum EntityKind {
  UNIT("Unit", "military unit"),
  PERSON("Person", "person"),
  ORGANISATION("Organisation", "organisation"),
  PEOPLE("People", "people"),
  STATE("State", "state"),
  ARMED_GROUP("ArmedGroup", "armed group"),
  LOCATION("Location", "place"),
  OTHER("", "entity");

  private final String className;
  private final String label;

  EntityKind(String className, String label) {
    this.className = className;
    this.label = label;
  }

  /** By the local name of the class in the ontology. */
  static EntityKind of(String className) {
    return Stream.of(values())
        .filter(kind -> kind.className.equals(className))
        .findFirst()
        .orElse(OTHER);
  }

  String className() {
    return className;
  }

  String label() {
    return label;
  }
}
