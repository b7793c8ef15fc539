package org.claimgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.resolve.Referent;
import org.junit.jupiter.api.Test;

class ArticleGraphWriterTest {
  private static final Iris IRIS = Iris.DEFAULT;
  static final Run RUN =
      new Run("1", new TreeMap<>(Map.of("min-confidence", "0")), new TreeMap<>());

  private final NamedGraph written =
      new ArticleGraphWriter(IRIS, RUN).write(SampleFacts.of("river"));
  private final Graph graph = written.graph();

  @Test
  void conformsToTheShapes() {
    assertThat(new ShapesValidator().validate(written)).isEmpty();
  }

  @Test
  void hasNoBlankNodes() {
    assertThat(graph.find().toList())
        .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
  }

  @Test
  void usesOnlyTermsOfTheOntology() {
    Set<Node> terms =
        OntologyFiles.ontology().find().mapWith(Triple::getSubject).toList().stream()
            .collect(Collectors.toSet());
    Set<Node> used =
        graph.find().mapWith(Triple::getPredicate).toList().stream()
            .filter(p -> p.getURI().startsWith(Cg.NAMESPACE))
            .collect(Collectors.toSet());
    assertThat(terms).containsAll(used);
  }

  @Test
  void offsetsCountCodePoints() {
    Node evidence = Iris.below(IRIS.claim("river", "185-192"), "evidence/1");
    Description description = Description.of(graph, evidence);
    int begin = SampleFacts.TEXT.indexOf("it fled");
    assertThat(description.integer(Cg.BEGIN)).hasValue(begin - 1);
    assertThat(description.integer(Cg.END)).hasValue(begin - 1 + 7);
    assertThat(description.text(Cg.EXACT)).contains("it fled");
    assertThat(description.text(Cg.ATTRIBUTION_TEXT).orElseThrow()).endsWith("say it fled");
  }

  @Test
  void relayedClaimPointsAtTheOuterClaim() {
    assertThat(
            graph.contains(
                IRIS.claim("river", "91-170"), Cg.RELAYED_BY, IRIS.claim("river", "60-170")))
        .isTrue();
  }

  @Test
  void readsTheReferentsBack() {
    List<Referent> sorted =
        SampleFacts.of("river").referents().stream()
            .sorted(java.util.Comparator.comparing(Referent::id))
            .toList();
    assertThat(new ReferentReader(IRIS).read(graph)).isEqualTo(sorted);
  }

  @Test
  void equalFactsGiveEqualGraphs() {
    Graph again = new ArticleGraphWriter(IRIS, RUN).write(SampleFacts.of("river")).graph();
    assertThat(again.find().toList()).containsExactlyInAnyOrderElementsOf(graph.find().toList());
  }
}
