package org.claimgraph.rdf;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.link.Grounds;
import org.claimgraph.link.Link;

/** Reads the links back that {@link LinkGraphWriter} wrote; rejected candidates come sorted. */
public final class LinkReader {
  private final Iris iris;

  /** Prepares to read graphs under a base. */
  public LinkReader(Iris iris) {
    this.iris = iris;
  }

  /** All links of the graph of links, by entity, then by target. */
  public List<Link> read(Graph links) {
    return links
        .find(Node.ANY, Terms.TYPE, Cg.Classes.LINK)
        .mapWith(Triple::getSubject)
        .mapWith(node -> link(links, Description.of(links, node)))
        .toList()
        .stream()
        .sorted(Comparator.comparing(Link::entity).thenComparing(Link::target))
        .toList();
  }

  private Link link(Graph links, Description link) {
    Node entity = link.requiredNode(Cg.ENTITY);
    Node target = link.requiredNode(Cg.TARGET);
    return new Link(
        iris.path(entity),
        target.getURI(),
        link.required(Cg.KNOWLEDGE_BASE),
        link.decimal(Cg.SCORE).orElseThrow(),
        match(links, entity, target),
        link.required(Cg.METHOD),
        link.nodes(Cg.REJECTED).stream().map(Node::getURI).sorted().toList(),
        link.text(Cg.ASKED_FACTS).map(facts -> new Grounds(names(link), facts)));
  }

  private static List<String> names(Description link) {
    return link.nodes(Cg.ASKED_NAME).stream().map(Node::getLiteralLexicalForm).toList();
  }

  private static Link.Match match(Graph links, Node entity, Node target) {
    if (links.contains(entity, Terms.SAME_AS, target)) {
      return Link.Match.SAME;
    }
    if (links.contains(entity, Terms.EXACT_MATCH, target)) {
      return Link.Match.EXACT;
    }
    return links.contains(entity, Terms.CLOSE_MATCH, target) ? Link.Match.CLOSE : Link.Match.LOST;
  }
}
