package org.claimgraph.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
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
  private static final Pattern BASE = Pattern.compile("BASE <([^>]*)>");

  private final LocalStore store;
  private final ClaimgraphServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private Served(LocalStore store, String trig) {
    this.store = store;
    Txn.executeWrite(
        store.dataset(), () -> RDFParser.fromString(trig, Lang.TRIG).parse(store.dataset()));
    server = ClaimgraphServer.start(store.dataset(), store.iris(), ServerOptions.local(0));
  }

  /** Serves what a resource in TriG says; the base of its IRIs stands in it. */
  public static Served resource(String name) {
    try (InputStream in = Served.class.getResourceAsStream("/" + name)) {
      return trig(new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Serves what a text in TriG says; the base of its IRIs stands in it. */
  public static Served trig(String text) {
    Matcher base = BASE.matcher(text);
    Iris iris = base.find() ? new Iris(base.group(1)) : Iris.DEFAULT;
    return new Served(LocalStore.inMemory(iris), text);
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
