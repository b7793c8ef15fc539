package org.claimgraph.rdf;

import java.util.Collection;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.link.Grounds;
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
   * @param run what made them
   * @throws IllegalArgumentException if a target is no absolute IRI
   */
  public NamedGraph write(Collection<Link> links, Run run) {
    GraphBuilder graph = new GraphBuilder();
    graph.add(iris.linksGraph(), Terms.WAS_GENERATED_BY, iris.run(run));
    run.describe(graph, iris.run(run));
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
    link.grounds().ifPresent(grounds -> write(graph, node, grounds));
    property(link.match()).ifPresent(property -> graph.add(entity, property, target));
  }

  private static void write(GraphBuilder graph, Node link, Grounds grounds) {
    grounds.names().forEach(name -> graph.add(link, Cg.ASKED_NAME, Literals.text(name)));
    graph.add(link, Cg.ASKED_FACTS, Literals.text(grounds.facts()));
  }

  private static Optional<Node> property(Link.Match match) {
    return switch (match) {
      case SAME -> Optional.of(Terms.SAME_AS);
      case EXACT -> Optional.of(Terms.EXACT_MATCH);
      case CLOSE -> Optional.of(Terms.CLOSE_MATCH);
      case LOST -> Optional.empty();
    };
  }
}
