package org.claimgraph.rdf;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The SKOS schemes in {@code ontology/schemes/}. A concept's IRI ends in its key. */
public enum Scheme {
  BRANCH,
  CERTAINTY,
  ECHELON,
  FORM,
  KIND,
  MEASURE,
  MODE,
  PASSAGE_ROLE,
  PLACE_KIND,
  POLARITY,
  REASON,
  RELATION,
  SIDE,
  TIMEX_TYPE;

  private final String iri =
      "https://w3id.org/claimgraph/scheme/" + name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** IRI of the scheme; its file is named after the last segment. */
  public String iri() {
    return iri;
  }

  /** The concept with a key. */
  public Node concept(String key) {
    return NodeFactory.createURI(iri + "/" + Segment.encode(key));
  }

  /** The concept whose key is the constant's name in lower case with hyphens. */
  public Node concept(Enum<?> constant) {
    return concept(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** The key of a concept of this scheme. */
  public String key(Node concept) {
    return Segment.decode(concept.getURI().substring(iri.length() + 1));
  }

  /** The constant that a concept of this scheme stands for. */
  <E extends Enum<E>> E constant(Class<E> type, Node concept) {
    return Enum.valueOf(type, key(concept).replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
