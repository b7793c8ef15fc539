package org.claimgraph.server.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.extract.EntityType;
import org.claimgraph.rdf.Cg;
import org.claimgraph.rdf.EntityClass;

/**
 * A type that a query may ask for: a class of the ontology.
 *
 * @param id its name in the ontology, {@code Unit}
 * @param name in English
 * @param covers the types of entities that are of it
 */
record EntityKind(String id, String name, List<EntityType> covers) {
  private static final EntityKind ACTOR =
      new EntityKind(
          "Actor", "actor", Stream.of(EntityType.values()).filter(EntityType::isActor).toList());

  /** Copies the list. */
  EntityKind {
    covers = List.copyOf(covers);
  }

  /** The kind of entities of one type. */
  static EntityKind of(EntityType type) {
    String id = EntityClass.of(type).getURI().substring(Cg.NAMESPACE.length());
    String name =
        type == EntityType.UNIT
            ? "military unit"
            : type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new EntityKind(id, name, List.of(type));
  }

  /** Those of single types, then the one above all but the last. */
  static List<EntityKind> all() {
    return Stream.concat(Stream.of(EntityType.values()).map(EntityKind::of), Stream.of(ACTOR))
        .toList();
  }

  /** The kind with an id or IRI; empty where the ontology has none. */
  static Optional<EntityKind> find(String id) {
    String name = id.startsWith(Cg.NAMESPACE) ? id.substring(Cg.NAMESPACE.length()) : id;
    return all().stream().filter(kind -> kind.id.equals(name)).findFirst();
  }

  /** As the protocol writes types. */
  Map<String, Object> json() {
    return Json.object("id", id, "name", name);
  }
}
