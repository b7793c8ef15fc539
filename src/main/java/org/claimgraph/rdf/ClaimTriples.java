package org.claimgraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.claimgraph.extract.DateMention;
import org.claimgraph.extract.QuantityMention;
import org.claimgraph.resolve.Claim;

/** Claims and their evidence as triples. */
final class ClaimTriples {
  private final GraphBuilder graph;
  private final ArticleNodes nodes;
  private final EvidenceTriples evidence;

  ClaimTriples(GraphBuilder graph, ArticleNodes nodes) {
    this.graph = graph;
    this.nodes = nodes;
    this.evidence = new EvidenceTriples(graph, nodes);
  }

  void write(Claim claim) {
    Node node = nodes.claim(claim.id());
    graph.add(node, Terms.TYPE, Cg.Classes.CLAIM);
    graph.add(node, Cg.ARTICLE, nodes.node());
    graph.add(node, Cg.CONTENT, Literals.text(claim.content()));
    graph.add(node, Cg.KIND, Scheme.KIND.concept(claim.kind()));
    graph.add(node, Cg.POLARITY, Scheme.POLARITY.concept(claim.polarity()));
    graph.add(node, Cg.CERTAINTY, Scheme.CERTAINTY.concept(claim.certainty()));
    graph.add(node, Cg.HEDGED, Literals.truth(claim.hedged()));
    graph.add(node, Cg.CONFIDENCE, Literals.decimal(claim.confidence()));
    graph.add(node, Cg.RELAYED_BY, claim.relayedBy().map(nodes::claim));
    graph.add(node, Cg.LOCATION_REFERENT, claim.location().map(nodes::referent));
    writeClaimant(node, claim.claimant());
    writeReferences(node, claim.about());
    claim.statedOn().ifPresent(date -> writeStatedOn(node, date));
    claim.eventTime().ifPresent(date -> writeEventTime(node, date));
    for (QuantityMention quantity : claim.quantities()) {
      graph.add(node, Cg.QUANTITY, nodes.part("quantity", quantity, quantity.span()));
    }
    int n = 0;
    for (Claim.Evidence piece : claim.evidence()) {
      Node place = Iris.below(node, "evidence/" + ++n);
      graph.add(node, Cg.EVIDENCE, place);
      evidence.write(place, piece);
    }
  }

  private void writeClaimant(Node claim, Claim.Claimant claimant) {
    switch (claimant) {
      case Claim.Known known ->
          graph.add(claim, Cg.CLAIMANT_REFERENT, nodes.referent(known.referent()));
      case Claim.Anonymous anonymous -> {
        Node node = Iris.below(claim, "claimant");
        graph.add(claim, Cg.CLAIMANT_REFERENT, node);
        graph.add(node, Terms.TYPE, Cg.Classes.ANONYMOUS_CLAIMANT);
        graph.add(node, Terms.LABEL, Literals.text(anonymous.description()));
      }
    }
  }

  private void writeReferences(Node claim, List<Claim.About> about) {
    int n = 0;
    for (Claim.About referent : about) {
      Node node = Iris.below(claim, "reference/" + ++n);
      graph.add(claim, Cg.REFERENCE, node);
      graph.add(node, Terms.TYPE, Cg.Classes.REFERENCE);
      graph.add(node, Cg.REFERENT, nodes.referent(referent.referent()));
      graph.add(node, Cg.CONFIDENCE, Literals.decimal(referent.confidence()));
    }
  }

  private void writeStatedOn(Node claim, DateMention date) {
    graph.add(claim, Cg.STATED_ON, Literals.exact(date));
    graph.add(claim, Cg.STATED_EARLIEST, date.earliest().flatMap(Literals::day));
    graph.add(claim, Cg.STATED_LATEST, date.latest().flatMap(Literals::day));
  }

  private void writeEventTime(Node claim, DateMention date) {
    graph.add(claim, Cg.EVENT_TIME, Literals.exact(date));
    graph.add(claim, Cg.EVENT_EARLIEST, date.earliest().flatMap(Literals::day));
    graph.add(claim, Cg.EVENT_LATEST, date.latest().flatMap(Literals::day));
  }
}
