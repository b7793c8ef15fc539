package org.claimgraph.rdf;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.extract.RelativePlace;

/** Places as triples of a location or of a referent. */
final class PlaceTriples {
  private PlaceTriples() {}

  /** What the gazetteer tells. */
  static void write(GraphBuilder graph, Node subject, PlaceCandidate place) {
    graph.add(subject, Cg.PLACE_KEY, Literals.text(place.key()));
    graph.add(subject, Cg.PLACE_NAME, Literals.text(place.name()));
    graph.add(subject, Cg.PLACE_KIND, Scheme.PLACE_KIND.concept(place.kind()));
    graph.add(subject, Terms.LATITUDE, Literals.decimal(place.latitude()));
    graph.add(subject, Terms.LONGITUDE, Literals.decimal(place.longitude()));
    graph.add(subject, Cg.COUNTRY, place.country().map(Scheme.SIDE::concept));
    if (place.geonamesId().isPresent()) {
      graph.add(subject, Cg.GEONAMES_ID, Literals.integer(place.geonamesId().getAsInt()));
    }
  }

  /** The place as a GeoSPARQL geometry: a point, longitude first (WKT, CRS84). */
  static void writeGeometry(GraphBuilder graph, Node subject, PlaceCandidate place) {
    Node geometry = Iris.below(subject, "geometry");
    graph.add(subject, Terms.HAS_DEFAULT_GEOMETRY, geometry);
    graph.add(geometry, Terms.TYPE, Terms.GEOMETRY);
    String wkt =
        "POINT("
            + Literals.decimal(place.longitude()).getLiteralLexicalForm()
            + " "
            + Literals.decimal(place.latitude()).getLiteralLexicalForm()
            + ")";
    graph.add(
        geometry,
        Terms.AS_WKT,
        NodeFactory.createLiteralDT(
            wkt, TypeMapper.getInstance().getSafeTypeByName(Terms.WKT_LITERAL)));
  }

  /** How a place lies to its anchor. */
  static void write(GraphBuilder graph, Node subject, RelativePlace relative) {
    graph.add(subject, Cg.RELATION, Scheme.RELATION.concept(relative.relation()));
    if (relative.bearing().isPresent()) {
      graph.add(subject, Cg.BEARING, Literals.decimal(relative.bearing().getAsDouble()));
    }
    if (relative.kilometres().isPresent()) {
      graph.add(subject, Cg.DISTANCE, Literals.decimal(relative.kilometres().getAsDouble()));
    }
  }
}
