package org.claimgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.resolve.across.Curation;

/** Writes the decisions that the graph of entities was made under, so that a change is noticed. */
public final class CurationGraph {
  private final Iris iris;

  /** Prepares to write under a base. */
  public CurationGraph(Iris iris) {
    this.iris = iris;
  }

  /** One triple with all decisions in their order; none where there are no decisions. */
  public NamedGraph write(Curation curation) {
    Node name = NodeFactory.createURI(name());
    GraphBuilder graph = new GraphBuilder();
    if (!curation.rules().isEmpty()) {
      graph.add(name, RDFS.comment.asNode(), Literals.text(curation.text()));
    }
    return graph.named(name);
  }

  /** Name of the graph. */
  public String name() {
    return iris.base() + "graph/curation";
  }

  /** Reads the decisions back. */
  public Curation read(NamedGraph graph) {
    return graph.graph().find(Node.ANY, RDFS.comment.asNode(), Node.ANY).toList().stream()
        .map(triple -> Curation.parse(triple.getObject().getLiteralLexicalForm()))
        .findFirst()
        .orElse(Curation.NONE);
  }
}
