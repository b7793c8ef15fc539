package org.claimgraph.rdf;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** Collects the triples of a graph. */
final class GraphBuilder {
  private final Graph graph = GraphFactory.createDefaultGraph();

  void add(Node subject, Node predicate, Node object) {
    graph.add(Triple.create(subject, predicate, object));
  }

  void add(Node subject, Node predicate, Optional<Node> object) {
    object.ifPresent(o -> add(subject, predicate, o));
  }

  /** Adds an IRI from the input, where it is one. */
  void iri(Node subject, Node predicate, Optional<String> iri) {
    iri.filter(ExternalIri::isValid)
        .ifPresent(i -> add(subject, predicate, NodeFactory.createURI(i)));
  }

  NamedGraph named(Node name) {
    return new NamedGraph(name.getURI(), graph);
  }

  Graph graph() {
    return graph;
  }
}
