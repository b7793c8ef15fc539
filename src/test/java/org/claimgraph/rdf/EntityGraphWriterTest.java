package org.claimgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class EntityGraphWriterTest {
  private static final String CLAIM =
      """
      PREFIX cg: <https://w3id.org/claimgraph/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX x: <https://example.org/>
      x:claim cg:claimantReferent x:claimant ; cg:evidence x:evidence .
      x:claimant a cg:AnonymousClaimant ; rdfs:label "%s" .
      """;
  private static final String SOURCE = "x:evidence cg:sourceSpan x:source .";

  @Test
  void whomTheTextDescribesIsCalledByThat() {
    assertThat(label(CLAIM.formatted("military experts") + SOURCE)).isEqualTo("military experts");
  }

  @Test
  void whomTheTextLeavesOutIsAnUnnamedSourceWithItsCue() {
    assertThat(label(CLAIM.formatted("is known"))).isEqualTo("unnamed source (“is known”)");
  }

  @Test
  void aPronounDescribesNobody() {
    assertThat(label(CLAIM.formatted("They") + SOURCE)).isEqualTo("unnamed source (“They”)");
  }

  private static String label(String turtle) {
    Graph article = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(article);
    return new EntityGraphWriter(Iris.DEFAULT)
        .writeAnonymous(article)
        .graph()
        .find(Node.ANY, Terms.PREF_LABEL, Node.ANY)
        .mapWith(Triple::getObject)
        .next()
        .getLiteralLexicalForm();
  }
}
