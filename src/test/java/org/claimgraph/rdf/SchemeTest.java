package org.claimgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.article.Passage;
import org.claimgraph.extract.DateMention;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.extract.RelativePlace;
import org.claimgraph.extract.quantities.Measure;
import org.claimgraph.resolve.Claim;
import org.claimgraph.resolve.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every key that the program can say has its concept. */
class SchemeTest {
  private static final Node IN_SCHEME =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#inScheme");
  private final Graph schemes = OntologyFiles.schemes();

  @ParameterizedTest
  @CsvSource({
    "ECHELON, units/echelons.tsv",
    "BRANCH, units/branches.tsv",
    "SIDE, states.tsv",
    "SIDE, sides.tsv"
  })
  void everyKeyOfATableHasItsConcept(Scheme scheme, String table) throws IOException {
    assertThat(keys(table))
        .isNotEmpty()
        .allSatisfy(
            key ->
                assertThat(has(scheme, scheme.concept(key)))
                    .as("%s: run ontology/schemes/derive.py", key)
                    .isTrue());
  }

  @ParameterizedTest
  @EnumSource
  void conceptsHaveALabel(Scheme scheme) {
    List<Node> concepts =
        schemes
            .find(Node.ANY, IN_SCHEME, NodeFactory.createURI(scheme.iri()))
            .mapWith(t -> t.getSubject())
            .toList();
    assertThat(concepts)
        .isNotEmpty()
        .allMatch(c -> schemes.contains(c, Terms.PREF_LABEL, Node.ANY))
        .allMatch(c -> c.equals(scheme.concept(scheme.key(c))));
  }

  @Test
  void everyConstantHasItsConcept() {
    every(Scheme.KIND, Claim.Kind.values());
    every(Scheme.POLARITY, Claim.Polarity.values());
    every(Scheme.CERTAINTY, Claim.Certainty.values());
    every(Scheme.MODE, Claim.Mode.values());
    every(Scheme.FORM, Form.values());
    every(Scheme.PASSAGE_ROLE, Passage.Role.values());
    every(Scheme.PLACE_KIND, PlaceCandidate.Kind.values());
    every(Scheme.RELATION, RelativePlace.Relation.values());
    every(Scheme.TIMEX_TYPE, DateMention.Type.values());
    every(Scheme.MEASURE, Measure.values());
    every(Scheme.REASON, Reason.values());
  }

  private void every(Scheme scheme, Enum<?>[] constants) {
    for (Enum<?> constant : constants) {
      assertThat(has(scheme, scheme.concept(constant))).as(constant.toString()).isTrue();
    }
  }

  private boolean has(Scheme scheme, Node concept) {
    return schemes.contains(concept, IN_SCHEME, NodeFactory.createURI(scheme.iri()));
  }

  private static List<String> keys(String table) throws IOException {
    try (var in = SchemeTest.class.getResourceAsStream("/org/claimgraph/extract/" + table);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t")[0].strip())
          .toList();
    }
  }
}
