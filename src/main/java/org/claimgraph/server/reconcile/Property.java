package org.claimgraph.server.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.claimgraph.extract.EntityType;
import org.claimgraph.rdf.Cg;
import org.claimgraph.rdf.Scheme;
import org.claimgraph.rdf.Terms;

/** What a client can ask of an entity, or know of one that it looks for. */
enum Property {
  LABEL("label", "label", known -> List.of(Value.Text.of(known.entity().label()))),
  ALT_LABEL(
      "altLabel",
      "other names",
      known -> known.entity().altLabels().stream().map(Value.Text::of).toList()),
  TYPE(
      "type",
      "type",
      known -> {
        EntityKind kind = EntityKind.of(known.entity().type());
        return List.of(new Value.Text(kind.name(), kind.id()));
      }),
  SIDE("side", "side", known -> concepts(known, Cg.SIDE, Scheme.SIDE)),
  NUMBER("number", "number of a unit", known -> whole(known, Cg.NUMBER)),
  BRANCH("branch", "branch of service", known -> concepts(known, Cg.BRANCH, Scheme.BRANCH)),
  ECHELON("echelon", "echelon", known -> concepts(known, Cg.ECHELON, Scheme.ECHELON)),
  PARENT("parent", "part of", known -> entities(known, Cg.PARENT)),
  ANCHOR("anchor", "place it is said to lie from", known -> entities(known, Cg.ANCHOR)),
  COUNTRY("country", "country", known -> concepts(known, Cg.COUNTRY, Scheme.SIDE)),
  LATITUDE("latitude", "latitude", known -> degrees(known, Terms.LATITUDE)),
  LONGITUDE("longitude", "longitude", known -> degrees(known, Terms.LONGITUDE)),
  WIKIDATA("wikidata", "Wikidata id", known -> records(known, "www.wikidata.org/entity/")),
  GEONAMES("geonames", "GeoNames id", known -> records(known, "sws.geonames.org/")),
  DBPEDIA("dbpedia", "DBpedia resource", known -> records(known, "dbpedia.org/resource/")),
  CLAIMS_ABOUT("claimsAbout", "claims about it", known -> List.of(count(known.subjects(Cg.ABOUT)))),
  CLAIMS_BY("claimsBy", "claims by it", known -> List.of(count(known.subjects(Cg.CLAIMANT)))),
  ARTICLES("articles", "articles that speak of it", known -> List.of(count(known.articles())));

  private static final Set<Property> UNITS = Set.of(NUMBER, BRANCH, ECHELON, PARENT);
  private static final Set<Property> PLACES = Set.of(ANCHOR, COUNTRY, LATITUDE, LONGITUDE);

  private final String id;
  private final String label;
  private final transient Function<Known, List<? extends Value>> values;

  Property(String id, String label, Function<Known, List<? extends Value>> values) {
    this.id = id;
    this.label = label;
    this.values = values;
  }

  /** Its name, as clients give it. */
  String id() {
    return id;
  }

  /** What it is called in English. */
  String label() {
    return label;
  }

  /** What the graph says, in a fixed order; empty where it says nothing. */
  List<? extends Value> of(Known known) {
    return values.apply(known);
  }

  /** As the protocol writes properties. */
  Map<String, Object> json() {
    return Json.object("id", id, "name", label);
  }

  static Optional<Property> find(String id) {
    return Stream.of(values()).filter(property -> property.id.equals(id)).findFirst();
  }

  /** Those that entities of a kind can have. */
  static List<Property> of(EntityKind kind) {
    boolean place = kind.covers().contains(EntityType.LOCATION);
    boolean unit = kind.covers().contains(EntityType.UNIT);
    return Stream.of(values())
        .filter(property -> place || !PLACES.contains(property))
        .filter(property -> unit || !UNITS.contains(property))
        .filter(property -> !place || property != SIDE && property != CLAIMS_BY)
        .toList();
  }

  private static List<Value> concepts(Known known, Node property, Scheme scheme) {
    return known.objects(property).stream()
        .map(
            concept -> {
              String key = scheme.key(concept);
              return (Value) new Value.Text(known.label(concept).orElse(key), key);
            })
        .toList();
  }

  private static List<Value> entities(Known known, Node property) {
    return known.objects(property).stream()
        .map(node -> (Value) new Value.Of(known.id(node), known.label(node).orElse(known.id(node))))
        .toList();
  }

  private static List<Value> whole(Known known, Node property) {
    return known.objects(property).stream()
        .map(node -> (Value) new Value.Whole(Long.parseLong(node.getLiteralLexicalForm())))
        .toList();
  }

  private static List<Value> degrees(Known known, Node property) {
    return known.objects(property).stream()
        .map(node -> (Value) new Value.Degrees(Double.parseDouble(node.getLiteralLexicalForm())))
        .toList();
  }

  /** Ids of exact and confirmed matches only: a close match is no identity. */
  private static List<Value> records(Known known, String where) {
    return Stream.of(Terms.SAME_AS, Terms.EXACT_MATCH)
        .flatMap(property -> known.objects(property).stream())
        .distinct()
        .map(Node::getURI)
        .filter(uri -> uri.contains("://" + where))
        .map(uri -> uri.substring(uri.indexOf(where) + where.length()).replaceFirst("/$", ""))
        .map(id -> (Value) Value.Text.of(id))
        .toList();
  }

  private static Value count(Stream<?> counted) {
    return new Value.Whole(counted.count());
  }
}
