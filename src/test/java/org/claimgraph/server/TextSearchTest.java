package org.claimgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.claimgraph.query.CannedQuery;
import org.claimgraph.query.QueryCatalogue;
import org.claimgraph.query.QueryRunner;
import org.claimgraph.rdf.Iris;
import org.claimgraph.store.LocalStore;
import org.junit.jupiter.api.Test;

class TextSearchTest {
  private static final CannedQuery SEARCH =
      CannedQuery.of(
          "search",
          """
          PREFIX text: <http://jena.apache.org/text#>
          PREFIX cg: <https://w3id.org/claimgraph/ontology#>
          SELECT ?claim WHERE {
            VALUES ?words { "killed" }
            (?claim ?score ?literal) text:query (cg:content ?words 50) .
          } ORDER BY ?claim
          """);

  @Test
  void aStoreIsServedWithItsTextIndexAndTheUnionOfItsGraphs() {
    try (LocalStore store = LocalStore.inMemory(Iris.DEFAULT)) {
      Txn.executeWrite(
          store.dataset(), () -> RDFParser.source("query/river.trig").parse(store.dataset()));
      try (ClaimgraphServer server =
          ClaimgraphServer.start(store.dataset(), store.iris(), ServerOptions.local(0))) {
        URI endpoint = server.queryEndpoint();

        assertThat(QueryRunner.at(endpoint).rows(SEARCH.bind(Map.of())).rows()).hasSize(3);
        assertThat(
                QueryRunner.at(endpoint)
                    .rows(QueryCatalogue.get("denials").bind(Map.of()))
                    .column("text"))
            .containsExactly("its company fled");
      }
    }
  }
}
