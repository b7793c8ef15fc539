package org.claimgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of other vocabularies that the graph uses beside {@link Cg}. */
public final class Terms {
  private static final String DCT = "http://purl.org/dc/terms/";
  private static final String GEO = "http://www.opengis.net/ont/geosparql#";
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String OWL = "http://www.w3.org/2002/07/owl#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  private static final String SCHEMA = "http://schema.org/";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";

  public static final Node TYPE = node(RDF, "type");
  public static final Node LABEL = node(RDFS, "label");
  public static final Node TITLE = node(DCT, "title");
  public static final Node ISSUED = node(DCT, "issued");
  public static final Node PUBLISHER = node(DCT, "publisher");
  public static final Node SOURCE = node(DCT, "source");
  public static final Node LANGUAGE = node(DCT, "language");
  public static final Node IDENTIFIER = node(DCT, "identifier");
  public static final Node ROLE_NAME = node(SCHEMA, "roleName");
  public static final Node PREF_LABEL = node(SKOS, "prefLabel");
  public static final Node ALT_LABEL = node(SKOS, "altLabel");
  public static final Node EXACT_MATCH = node(SKOS, "exactMatch");
  public static final Node CLOSE_MATCH = node(SKOS, "closeMatch");
  public static final Node SAME_AS = node(OWL, "sameAs");
  public static final Node WAS_GENERATED_BY = node(PROV, "wasGeneratedBy");
  public static final Node HAS_SOURCE = node(OA, "hasSource");
  public static final Node HAS_SELECTOR = node(OA, "hasSelector");
  public static final Node TEXT_POSITION_SELECTOR = node(OA, "TextPositionSelector");
  public static final Node TEXT_QUOTE_SELECTOR = node(OA, "TextQuoteSelector");
  public static final Node START = node(OA, "start");
  public static final Node END = node(OA, "end");
  public static final Node EXACT = node(OA, "exact");
  public static final Node PREFIX = node(OA, "prefix");
  public static final Node SUFFIX = node(OA, "suffix");
  public static final Node LATITUDE = node(WGS84, "lat");
  public static final Node LONGITUDE = node(WGS84, "long");
  public static final Node GEOMETRY = node(GEO, "Geometry");
  public static final Node HAS_DEFAULT_GEOMETRY = node(GEO, "hasDefaultGeometry");
  public static final Node AS_WKT = node(GEO, "asWKT");

  /** Datatype of a geometry's text. */
  static final String WKT_LITERAL = GEO + "wktLiteral";

  private Terms() {}

  private static Node node(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }
}
