package org.claimgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

class QueryRunnerTest {
  private static final CannedQuery NAMES =
      CannedQuery.of(
          "names",
          """
          PREFIX ex: <http://example.org/>
          SELECT ?thing ?name ?note WHERE {
            VALUES ?of { "Ann" }
            ?thing ex:name ?name FILTER (?name = ?of)
            OPTIONAL { ?thing ex:note ?note }
          }
          """);
  private static final CannedQuery GRAPH =
      CannedQuery.of("graph", "CONSTRUCT WHERE { ?s <http://example.org/name> ?o }");

  private final DatasetGraph data =
      RDFParser.fromString(
              """
              PREFIX ex: <http://example.org/>
              <http://example.org/id/person/ann> ex:name "Ann" .
              ex:bob ex:name "Bob, \\"B\\"" ; ex:note "x" .
              """,
              Lang.TRIG)
          .toDatasetGraph();
  private final QueryRunner runner = QueryRunner.over(data, false);

  @Test
  void tableShowsIrisShort() {
    assertThat(write(NAMES, Map.of(), AnswerFormat.TABLE))
        .isEqualTo("thing       name  note\n----------  ----  ----\nperson/ann  Ann\n");
    assertThat(write(NAMES, Map.of("of", "Bob, \"B\""), AnswerFormat.TABLE)).contains("\nex:bob ");
  }

  @Test
  void aPageHoldsSomeRowsAndCountsTheOthers() {
    BoundQuery numbers = numbers();

    RowsPage second = runner.page(numbers, 2, 2, 100);
    assertThat(second.rows().column("n")).containsExactly("3", "10");
    assertThat(second.total()).isEqualTo(5);
    assertThat(second.more()).isFalse();
    RowsPage cut = runner.page(numbers, 0, 1, 3);
    assertThat(cut.rows().column("n")).containsExactly("1");
    assertThat(cut.total()).isEqualTo(3);
    assertThat(cut.more()).isTrue();
    assertThat(runner.page(numbers, 50, 2, 3).rows().rows()).isEmpty();
  }

  @Test
  void rowsAreSortedByAColumnAndThenAsTheQuerySays() {
    assertThat(column(new Sorting("n", true))).containsExactly("20", "10", "3", "2", "1");
    assertThat(column(new Sorting("kind", false))).containsExactly("2", "10", "20", "1", "3");
    assertThatThrownBy(() -> numbers().sorted(new Sorting("none", false)))
        .isInstanceOf(CannedQueryException.class)
        .hasMessage("numbers has no column none to sort by: it has n, kind");
    assertThat(numbers().sorted(new Sorting("n", true)).text()).contains("ORDER BY DESC(?n) ?n");
  }

  private List<String> column(Sorting sorting) {
    return runner.rows(numbers().sorted(sorting)).column("n");
  }

  private static BoundQuery numbers() {
    return CannedQuery.of(
            "numbers",
            """
            SELECT ?n ?kind WHERE {
              VALUES (?n ?kind) { (20 "even") (1 "odd") (10 "even") (3 "odd") (2 "even") }
            } ORDER BY ?n
            """)
        .bind(Map.of());
  }

  @Test
  void csvFollowsTheStandard() {
    assertThat(write(NAMES, Map.of("of", "Bob, \"B\""), AnswerFormat.CSV))
        .isEqualTo("thing,name,note\r\nhttp://example.org/bob,\"Bob, \"\"B\"\"\",x\r\n");
  }

  @Test
  void jsonFollowsTheStandard() {
    assertThat(write(NAMES, Map.of(), AnswerFormat.JSON).replaceAll("\\s+", ""))
        .startsWith("{\"head\":{\"vars\":[\"thing\",\"name\",\"note\"]}")
        .contains("\"name\":{\"type\":\"literal\",\"value\":\"Ann\"}")
        .doesNotContain("\"note\":{");
  }

  @Test
  void triplesAreTurtle() {
    assertThat(write(GRAPH, Map.of(), AnswerFormat.TTL)).contains("\"Ann\"");
  }

  @Test
  void aFormatThatDoesNotSuitIsRefused() {
    assertThatThrownBy(() -> write(GRAPH, Map.of(), AnswerFormat.CSV))
        .isInstanceOf(CannedQueryException.class)
        .hasMessage("graph gives triples, not rows: use --format ttl");
    assertThatThrownBy(() -> write(NAMES, Map.of(), AnswerFormat.TTL))
        .hasMessage("names gives rows, not triples: use --format table, csv or json");
  }

  @Test
  void aHostileValueFindsNothingAndBreaksNothing() {
    Map<String, String> hostile = Map.of("of", "x\") } DROP ALL #");

    assertThat(runner.rows(NAMES.bind(hostile)).rows()).isEmpty();
    assertThat(runner.rows(NAMES.bind(Map.of())).rows()).hasSize(1);
  }

  @Test
  void rowsLeaveOutWhatIsUnbound() {
    assertThat(runner.rows(NAMES.bind(Map.of())).rows())
        .containsExactly(Map.of("thing", "http://example.org/id/person/ann", "name", "Ann"));
  }

  @Test
  void otherEndpointsAreNotAskedUnlessAllowed() {
    CannedQuery federated =
        CannedQuery.of(
            "federated",
            "SELECT * { { SELECT * { SERVICE <http://localhost:9/> { ?s ?p ?o } } } }");

    assertThatThrownBy(() -> runner.rows(federated.bind(Map.of())))
        .isInstanceOf(CannedQueryException.class)
        .hasMessageStartingWith("federated asks another endpoint (SERVICE), which is not allowed")
        .hasMessageContaining("--allow-service");
  }

  @Test
  void aRemoteEndpointAnswersLikeTheStore() {
    FusekiServer server = FusekiServer.create().port(0).loopback(true).add("/ds", data).start();
    try {
      QueryRunner remote = QueryRunner.at(URI.create(server.datasetURL("/ds") + "/query"));

      assertThat(remote.rows(NAMES.bind(Map.of()))).isEqualTo(runner.rows(NAMES.bind(Map.of())));
      assertThat(remote.rows(NAMES.bind(Map.of("of", "x\") } DROP ALL #"))).rows()).isEmpty();
    } finally {
      server.stop();
    }
  }

  @Test
  void anEndpointThatDoesNotAnswerIsNamed() {
    QueryRunner nobody = QueryRunner.at(URI.create("http://localhost:9/kg/query"));

    assertThatThrownBy(() -> nobody.rows(NAMES.bind(Map.of())))
        .isInstanceOf(CannedQueryException.class)
        .hasMessageStartingWith("names could not be answered by http://localhost:9/kg/query: ");
  }

  private String write(CannedQuery query, Map<String, String> values, AnswerFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    runner.write(query.bind(values), format, 80, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
