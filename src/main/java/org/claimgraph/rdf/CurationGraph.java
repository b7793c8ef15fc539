package org.claimgraph.rdf;

import java.util.stream.Collectors;
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
    Node name = NodeFactory.createURI(iris.base() + "graph/curation");
    GraphBuilder graph = new GraphBuilder();
    if (!curation.rules().isEmpty()) {
      String decisions =
          curation.rules().stream().map(Object::toString).collect(Collectors.joining("\n"));
      graph.add(name, RDFS.comment.asNode(), Literals.text(decisions));
    }
    return graph.named(name);
  }
}
