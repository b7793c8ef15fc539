package org.claimgraph.rdf;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The prefixes that graphs are written with. */
public final class Prefixes {
  private static final SortedMap<String, String> ALL = new TreeMap<>();

  static {
    ALL.put("cg", Cg.NAMESPACE);
    ALL.put("dct", "http://purl.org/dc/terms/");
    ALL.put("geo", "http://www.opengis.net/ont/geosparql#");
    ALL.put("oa", "http://www.w3.org/ns/oa#");
    ALL.put("prov", "http://www.w3.org/ns/prov#");
    ALL.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    ALL.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    ALL.put("schema", "http://schema.org/");
    ALL.put("skos", "http://www.w3.org/2004/02/skos/core#");
    ALL.put("wgs84", "http://www.w3.org/2003/01/geo/wgs84_pos#");
    ALL.put("xsd", "http://www.w3.org/2001/XMLSchema#");
  }

  private Prefixes() {}

  /** Namespaces by prefix. */
  public static SortedMap<String, String> all() {
    return Collections.unmodifiableSortedMap(ALL);
  }
}
