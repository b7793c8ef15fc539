package org.claimgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.query.CannedQuery.Column;
import org.claimgraph.query.CannedQuery.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CannedQueryTest {
  private static final CannedQuery QUERY =
      CannedQuery.of(
          "things",
          """
          # Question: Which things are called so,
          #   and how many of them?
          #
          # Parameters:
          #   name (required): a name,
          #     in any form
          #   least (optional): the least count
          #
          # Columns:
          #   thing: IRI
          #   label*: its name
          SELECT ?thing ?label WHERE {
            VALUES (?name ?least ?kind) { ("a thing" 2 UNDEF) }
            ?thing a ?kind ; <urn:label> ?label FILTER (CONTAINS(?label, ?name))
          }
          """);

  @Test
  void headerGivesQuestionParametersAndColumns() {
    assertThat(QUERY.question()).isEqualTo("Which things are called so, and how many of them?");
    assertThat(QUERY.parameters())
        .containsExactly(
            new Parameter("name", "a name, in any form", Optional.of("a thing"), true),
            new Parameter("least", "the least count", Optional.of("2"), false),
            new Parameter("kind", "", Optional.empty(), false));
    assertThat(QUERY.columns())
        .containsExactly(new Column("thing", "IRI", false), new Column("label", "its name", true));
  }

  @Test
  void valuesReplaceTheRowAndTheRestKeepsItsDefaults() {
    assertThat(QUERY.bind(Map.of("name", "an \"x\"\n")).text())
        .contains("( \"an \\\"x\\\"\\n\" 2 UNDEF )")
        .doesNotContain("a thing");
  }

  @Test
  void whatLooksLikeSparqlStaysAString() {
    assertThat(QUERY.bind(Map.of("name", "x\") } DROP ALL #")).text())
        .contains("\"x\\\") } DROP ALL #\"");
  }

  @Test
  void blocksInSubqueriesAreFound() {
    CannedQuery nested =
        CannedQuery.of(
            "nested", "SELECT * { { SELECT ?s { VALUES ?name { \"x\" } ?s ?p ?name } } }");

    assertThat(nested.bind(Map.of("name", "y")).text()).contains("\"y\"").doesNotContain("\"x\"");
  }

  @Test
  void aMissingParameterIsNamedWithAnExample() {
    assertThatThrownBy(() -> QUERY.bind(Map.of()))
        .isInstanceOf(CannedQueryException.class)
        .hasMessage("things needs a value for name: try name=\"a thing\"");
  }

  @Test
  void anUnknownParameterIsNamedWithThoseThereAre() {
    assertThatThrownBy(() -> QUERY.bind(Map.of("name", "x", "nome", "y")))
        .hasMessage("things has no parameter nome: it takes name, least, kind");
  }

  @Test
  void aValueOfAnotherTypeIsRefused() {
    assertThatThrownBy(() -> QUERY.bind(Map.of("name", "x", "least", "many")))
        .hasMessage("things: least must be like 2, not \"many\"");
  }

  @Test
  void onlyAbsoluteIrisTakeThePlaceOfAnIri() {
    CannedQuery query =
        CannedQuery.of("one", "SELECT * { VALUES ?thing { <urn:a> } ?thing ?p ?o }");

    assertThat(query.bind(Map.of("thing", "urn:b")).text()).contains("<urn:b>");
    assertThatThrownBy(() -> query.bind(Map.of("thing", "urn:b> } DROP ALL #")))
        .hasMessage("one: thing must be an absolute IRI, not \"urn:b> } DROP ALL #\"");
    assertThatThrownBy(() -> query.bind(Map.of("thing", "b")))
        .isInstanceOf(CannedQueryException.class);
  }

  @Test
  void anUpdateIsNoQuery() {
    assertThatThrownBy(() -> CannedQuery.of("mine", "DROP ALL"))
        .isInstanceOf(CannedQueryException.class)
        .hasMessageStartingWith("mine is no SPARQL 1.1 query: ");
  }

  @Test
  void aFileNeedsNoComments(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("mine.rq"), "SELECT * { ?s ?p ?o }");

    CannedQuery query = CannedQuery.read(file);

    assertThat(query.question()).isEmpty();
    assertThat(query.parameters()).isEmpty();
    assertThat(query.columns()).extracting(Column::name).containsExactlyInAnyOrder("s", "p", "o");
  }

  @Test
  void aMissingFileIsNamed(@TempDir Path folder) {
    assertThatThrownBy(() -> CannedQuery.read(folder.resolve("none.rq")))
        .isInstanceOf(CannedQueryException.class)
        .hasMessageContaining("none.rq");
  }
}
