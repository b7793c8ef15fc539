package org.claimgraph.rdf;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.claimgraph.extract.EntityType;
import org.claimgraph.resolve.Referent;

/** Referents as triples; {@link ReferentReader} reads them back. */
final class ReferentTriples {
  private final GraphBuilder graph;
  private final ArticleNodes nodes;

  ReferentTriples(GraphBuilder graph, ArticleNodes nodes) {
    this.graph = graph;
    this.nodes = nodes;
  }

  void write(Referent referent) {
    Node node = nodes.referent(referent.id());
    graph.add(node, Terms.TYPE, Cg.Classes.REFERENT);
    graph.add(node, Cg.ARTICLE, nodes.node());
    graph.add(node, Cg.REFERENT_TYPE, EntityClass.of(referent.type()));
    graph.add(node, Terms.LABEL, Literals.text(referent.label()));
    graph.add(node, Cg.BLOCK_KEY, Literals.text(referent.blockKey()));
    graph.add(node, Cg.SIDE, referent.side().map(Scheme.SIDE::concept));
    writeNames(node, referent);
    writeRoles(node, referent);
    referent
        .designator()
        .ifPresent(
            designator -> {
              DesignatorTriples.write(graph, node, designator);
              graph.add(node, Cg.DESIGNATOR_SIDE, designator.side().map(Scheme.SIDE::concept));
            });
    Node whole = referent.type() == EntityType.LOCATION ? Cg.ANCHOR : Cg.PARENT;
    graph.add(node, whole, referent.parent().map(nodes::referent));
    referent
        .place()
        .ifPresent(
            place -> {
              PlaceTriples.write(graph, node, place);
              graph.add(node, Cg.PLACE_SCORE, Literals.decimal(place.score()));
            });
    referent
        .relative()
        .ifPresent(
            relative -> {
              PlaceTriples.write(graph, node, relative);
              int begin = nodes.begin(relative.anchor());
              graph.add(node, Cg.ANCHOR_BEGIN, Literals.integer(begin));
              graph.add(node, Cg.ANCHOR_END, Literals.integer(nodes.end(relative.anchor())));
            });
  }

  private void writeNames(Node referent, Referent value) {
    int n = 0;
    for (Map.Entry<String, Integer> name : value.names().entrySet()) {
      Node node = Iris.below(referent, "name/" + ++n);
      graph.add(referent, Cg.NAME, node);
      graph.add(node, Terms.TYPE, Cg.Classes.NAME);
      graph.add(node, Terms.LABEL, Literals.text(name.getKey()));
      graph.add(node, Cg.COUNT, Literals.integer(name.getValue()));
    }
  }

  private void writeRoles(Node referent, Referent value) {
    int n = 0;
    for (Referent.Role role : value.roles()) {
      Node node = Iris.below(referent, "role/" + ++n);
      graph.add(referent, Cg.ROLE, node);
      graph.add(node, Terms.TYPE, Cg.Classes.ROLE);
      graph.add(node, Terms.ROLE_NAME, Literals.text(role.title()));
      graph.add(node, Cg.ROLE_IN, role.organisation().map(nodes::referent));
    }
  }
}
