package org.claimgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Which claims of an article have a referent as claimant, speak of it or tell of what happened
 * there.
 */
final class ClaimUses {
  private final Iris iris;
  private final Function<String, Graph> articleGraph;

  /**
   * @param articleGraph the stored graph of the article with a slug
   */
  ClaimUses(Iris iris, Function<String, Graph> articleGraph) {
    this.iris = iris;
    this.articleGraph = articleGraph;
  }

  /**
   * A claim that uses a referent.
   *
   * @param derived the property from the claim to the referent's entity
   */
  record Use(Node claim, Node derived) {}

  /** In no order; empty where no claim uses the referent. */
  List<Use> of(String article, String referentId) {
    Graph graph = articleGraph.apply(article);
    Node referent = iris.referent(article, referentId);
    List<Use> uses = new ArrayList<>();
    subjects(graph, Cg.CLAIMANT_REFERENT, referent).forEach(c -> uses.add(new Use(c, Cg.CLAIMANT)));
    subjects(graph, Cg.LOCATION_REFERENT, referent).forEach(c -> uses.add(new Use(c, Cg.LOCATION)));
    for (Node reference : subjects(graph, Cg.REFERENT, referent)) {
      subjects(graph, Cg.REFERENCE, reference).forEach(c -> uses.add(new Use(c, Cg.ABOUT)));
    }
    return uses;
  }

  private static List<Node> subjects(Graph graph, Node property, Node object) {
    return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
  }
}
