package org.claimgraph.rdf;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.link.Link;

/** Writes links to external knowledge bases as the graph of links. */
public final class LinkGraphWriter {
  private final Iris iris;

  /** Prepares to write under a base. */
  public LinkGraphWriter(Iris iris) {
    this.iris = iris;
  }

  /**
   * The whole graph of links.
   *
   * @throws IllegalArgumentException if a target is no absolute IRI
   */
  public NamedGraph write(Collection<Link> links) {
    GraphBuilder graph = new GraphBuilder();
    links.forEach(link -> write(graph, link));
    return graph.named(iris.linksGraph());
  }

  private void write(GraphBuilder graph, Link link) {
    if (!ExternalIri.isValid(link.target())) {
      throw new IllegalArgumentException(
          "link of " + link.entity() + ": expected an absolute IRI, found " + link.target());
    }
    Node entity = iris.entity(link.entity());
    Node target = NodeFactory.createURI(link.target());
    Node node = iris.link(link.entity(), link.target());
    graph.add(node, Terms.TYPE, Cg.Classes.LINK);
    graph.add(node, Cg.ENTITY, entity);
    graph.add(node, Cg.TARGET, target);
    graph.add(node, Cg.SCORE, Literals.decimal(link.score()));
    graph.add(node, Cg.METHOD, Literals.text(link.method()));
    graph.add(node, Cg.KNOWLEDGE_BASE, Literals.text(link.knowledgeBase()));
    link.rejected().stream()
        .filter(ExternalIri::isValid)
        .forEach(rejected -> graph.add(node, Cg.REJECTED, NodeFactory.createURI(rejected)));
    graph.add(entity, property(link.match()), target);
  }

  private static Node property(Link.Match match) {
    return switch (match) {
      case SAME -> Terms.SAME_AS;
      case EXACT -> Terms.EXACT_MATCH;
      case CLOSE -> Terms.CLOSE_MATCH;
    };
  }
}
