package org.claimgraph.server;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.claimgraph.query.CannedQuery;
import org.claimgraph.query.QueryRunner;
import org.claimgraph.query.Rows;
import org.claimgraph.rdf.Iris;
import org.claimgraph.store.LocalStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A small graph in memory, with its text index, served on a port of its own. */
public final class Served implements AutoCloseable {
  private final LocalStore store = LocalStore.inMemory(Iris.DEFAULT);
  private final ClaimgraphServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  /** Serves what a resource in TriG says. */
  public Served(String resource) {
    Txn.executeWrite(store.dataset(), () -> RDFParser.source(resource).parse(store.dataset()));
    server = ClaimgraphServer.start(store.dataset(), ServerOptions.local(0));
  }

  /** The server. */
  public ClaimgraphServer server() {
    return server;
  }

  /** Asks for an address below the server's, with headers as name, value, name, value. */
  public HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.url().resolve(path)).timeout(Duration.ofSeconds(30));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** The page at an address below the server's. */
  public Document page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " answered " + answer.statusCode() + ": " + answer.body());
    }
    return Jsoup.parse(answer.body());
  }

  /** The rows of a query over the graph. */
  public Rows rows(String query) {
    return QueryRunner.over(store.dataset(), false)
        .rows(CannedQuery.of("test", query).bind(Map.of()));
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
