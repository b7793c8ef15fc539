package org.claimgraph.rdf;

import org.apache.jena.graph.Graph;

/**
 * A graph with its name.
 *
 * @param name IRI
 * @param graph its triples, without blank nodes where they are data
 */
public record NamedGraph(String name, Graph graph) {

  /** Number of triples. */
  public int size() {
    return graph.size();
  }

  /** Whether another graph has the same name and the same triples. */
  public boolean isSame(NamedGraph other) {
    return name.equals(other.name) && graph.isIsomorphicWith(other.graph);
  }
}
