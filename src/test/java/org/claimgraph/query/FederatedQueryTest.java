package org.claimgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.CounterName;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.rdf.Iris;
import org.claimgraph.server.ClaimgraphServer;
import org.claimgraph.server.ServerOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The query that asks Wikidata, against a stand-in with data of its shape and artificial ids. */
class FederatedQueryTest {
  private static final String OURS =
      """
      BASE <https://w3id.org/claimgraph/id/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      <state/ruritania> skos:prefLabel "Ruritania"@en ; skos:altLabel "RURITANIA"@en ;
        skos:exactMatch wd:Q999999901 , <https://sws.geonames.org/999999901/> .
      <location/strelsau> skos:prefLabel "Strelsau"@en ; skos:closeMatch wd:Q999999902 .
      <person/rudolf> skos:prefLabel "Rudolf"@en .
      """;
  private static final String THEIRS =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX wikibase: <http://wikiba.se/ontology#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      wd:P999999901 wikibase:directClaim wdt:P999999901 ; rdfs:label "capital"@en, "Hauptstadt"@de .
      wd:P999999902 wikibase:directClaim wdt:P999999902 ; rdfs:label "population"@en .
      wd:Q999999901 rdfs:label "Ruritania"@en ; wdt:P999999901 wd:Q999999902 ;
        wdt:P999999902 "+310000"^^<http://www.w3.org/2001/XMLSchema#decimal> .
      wd:Q999999902 rdfs:label "Strelsau"@en, "Strelsau"@de .
      wd:Q999999903 wdt:P999999902 1 .
      """;

  private final DatasetGraph ours = RDFParser.fromString(OURS, Lang.TURTLE).toDatasetGraph();
  private FusekiServer standIn;

  @BeforeEach
  void serve() {
    DatasetGraph theirs = RDFParser.fromString(THEIRS, Lang.TURTLE).toDatasetGraph();
    standIn = FusekiServer.create().port(0).loopback(true).add("/wikidata", theirs).start();
  }

  @AfterEach
  void close() {
    standIn.stop();
  }

  @Test
  void whatWikidataStatesIsReadFromTheEndpoint() {
    Rows rows = QueryRunner.over(ours, true).rows(asked("ruritania"));

    assertThat(rows.column("propertyName")).containsExactly("capital", "population");
    assertThat(rows.column("valueName")).containsExactly("Strelsau", "+310000");
    assertThat(rows.rows().getFirst())
        .containsEntry("entity", "https://w3id.org/claimgraph/id/state/ruritania")
        .containsEntry("record", "http://www.wikidata.org/entity/Q999999901")
        .containsEntry("match", "exact");
    assertThat(standIn.getDataAccessPointRegistry().get("/wikidata").getDataService())
        .satisfies(
            service -> assertThat(service.getCounters().value(CounterName.Requests)).isEqualTo(1));
  }

  @Test
  void nobodyIsAskedAboutWhatIsNotLinked() {
    assertThat(QueryRunner.over(ours, true).rows(asked("rudolf")).rows()).isEmpty();
    assertThat(QueryRunner.over(ours, true).rows(asked("nobody")).rows()).isEmpty();
  }

  @Test
  void anEndpointThatDoesNotAnswerIsAFailure() {
    BoundQuery query =
        QueryCatalogue.get("wikidata")
            .bind(Map.of("name", "Ruritania", "endpoint", "http://localhost:9/sparql"));

    assertThatThrownBy(() -> QueryRunner.over(ours, true).rows(query))
        .isInstanceOf(CannedQueryException.class)
        .hasMessageStartingWith("wikidata could not be answered by the store: ");
  }

  @Test
  void itIsRefusedUnlessAllowed() {
    assertThatThrownBy(() -> QueryRunner.over(ours, false).rows(asked("Ruritania")))
        .isInstanceOf(CannedQueryException.class)
        .hasMessageStartingWith("wikidata asks another endpoint (SERVICE)")
        .hasMessageContaining("--allow-service");
  }

  @Test
  void theServerAsksOthersOnlyWhereAllowed() throws Exception {
    try (ClaimgraphServer server =
        ClaimgraphServer.start(ours, Iris.DEFAULT, ServerOptions.local(0))) {
      HttpResponse<String> page = get(server, "claimgraph/answer/wikidata?name=Ruritania");
      assertThat(page.statusCode()).isEqualTo(400);
      assertThat(page.body()).contains("--allow-service");
      HttpResponse<String> refused = get(server, sparql());
      assertThat(refused.statusCode()).isGreaterThanOrEqualTo(400);
      assertThat(refused.body()).containsIgnoringCase("SERVICE");
    }
    ServerOptions open =
        new ServerOptions(0, false, false, Optional.empty(), true, Duration.ofMinutes(1));
    try (ClaimgraphServer server = ClaimgraphServer.start(ours, Iris.DEFAULT, open)) {
      assertThat(get(server, sparql()).body()).contains("population");
    }
  }

  private BoundQuery asked(String name) {
    return QueryCatalogue.get("wikidata").bind(Map.of("name", name, "endpoint", endpoint()));
  }

  private String endpoint() {
    return standIn.datasetURL("/wikidata") + "/query";
  }

  private String sparql() {
    return "kg/query?query=" + URLEncoder.encode(asked("Ruritania").text(), StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> get(ClaimgraphServer server, String path)
      throws IOException, InterruptedException {
    URI address = server.url().resolve(path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
