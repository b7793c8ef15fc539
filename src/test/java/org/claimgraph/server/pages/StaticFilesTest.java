package org.claimgraph.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.claimgraph.rdf.Iris;
import org.claimgraph.server.ClaimgraphServer;
import org.claimgraph.server.ServerOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticFilesTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private ClaimgraphServer server;

  @BeforeEach
  void start() {
    server =
        ClaimgraphServer.start(DatasetGraphFactory.create(), Iris.DEFAULT, ServerOptions.local(0));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theLibraryThatOurScriptsNameIsServedAndMayBeKept() throws Exception {
    Matcher address =
        Pattern.compile("'/(claimgraph/webjars/.*)'")
            .matcher(get("claimgraph/static/pictures/d3.js").body());
    assertThat(address.find()).isTrue();

    HttpResponse<String> library = get(address.group(1));

    assertThat(library.statusCode()).isEqualTo(200);
    assertThat(library.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
    assertThat(library.headers().firstValue("Cache-Control"))
        .hasValueSatisfying(caching -> assertThat(caching).contains("immutable"));
  }

  @Test
  void theMapIsServedAndAskedForAgain() throws Exception {
    HttpResponse<String> borders = get("claimgraph/static/pictures/borders.json");

    assertThat(borders.body()).startsWith("{\"land\":{\"type\":\"MultiPolygon\"");
    assertThat(borders.headers().firstValue("Cache-Control")).hasValue("no-cache");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claimgraph/webjars/",
        "claimgraph/webjars/none/1.0/none.js",
        "claimgraph/webjars/d3/..%2F..%2Fd3.js",
        "claimgraph/static/..%2Fpages%2Fpage.html",
        "claimgraph/static/pictures"
      })
  void nothingElseIsServed(String path) throws Exception {
    assertThat(get(path).statusCode()).isBetween(400, 404);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(server.url().resolve(path)).build(), BodyHandlers.ofString());
  }
}
