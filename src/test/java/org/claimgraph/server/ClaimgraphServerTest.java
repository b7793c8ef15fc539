package org.claimgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.rdf.Iris;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimgraphServerTest {
  private static final Iris BASE = new Iris("https://example.org/id/");
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String FORM = "application/x-www-form-urlencoded";

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final DatasetGraph data =
      RDFParser.fromString(
              """
              PREFIX cg: <https://w3id.org/claimgraph/ontology#>
              PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
              PREFIX id: <https://example.org/id/unit/>
              <https://example.org/id/article/a> a cg:Article .
              id:b a cg:Unit ; skos:prefLabel "<script>alert(1)</script>" ;
                cg:parent id:c .
              id:c a cg:Unit ; skos:prefLabel "2nd Division" .
              """,
              Lang.TRIG)
          .toDatasetGraph();
  private ClaimgraphServer server;

  @BeforeEach
  void start() {
    server = ClaimgraphServer.start(data, BASE, ServerOptions.local(0));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void fusekiUiLoads() throws Exception {
    HttpResponse<String> page = get("");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    assertThat(page.body())
        .contains("Apache Jena Fuseki")
        .contains("fuseki-links.js\" data-base=\"https://example.org/id/\" data-pages=\"/id/\"");
  }

  @Test
  void fusekiUiFindsTheDatasetAndItsQueryEndpoint() throws Exception {
    assertThat(get("$/server").body()).contains("\"/kg\"").contains("\"query\"");
    assertThat(get("$/datasets/kg").statusCode()).isEqualTo(200);
    assertThat(get("$/ping").statusCode()).isEqualTo(200);
  }

  @Test
  void queriesAreAnswered() throws Exception {
    assertThat(get("kg/query?query=" + encode("ASK { ?s a ?type }")).body()).contains("true");
    assertThat(get("kg?query=" + encode("ASK { ?s a ?type }")).body()).contains("true");
  }

  @Test
  void nothingCanBeWritten() throws Exception {
    String update = "update=" + encode("DROP ALL");

    assertThat(send("POST", "kg/update", update, FORM).statusCode()).isBetween(400, 405);
    assertThat(send("POST", "kg", update, FORM).statusCode()).isBetween(400, 415);
    assertThat(send("POST", "kg/query", "DROP ALL", "application/sparql-update").statusCode())
        .isBetween(400, 415);
    assertThat(send("PUT", "kg/data?default", "<urn:a> <urn:b> <urn:c> .", "text/turtle"))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(405);
    assertThat(send("POST", "kg/upload", "x", "text/turtle").statusCode()).isBetween(400, 405);
    assertThat(get("kg/data?default").body()).contains("alert(1)");
  }

  @Test
  void administrationIsRefused() throws Exception {
    assertThat(send("POST", "$/datasets", "dbName=x&dbType=mem", FORM).statusCode()).isEqualTo(405);
    assertThat(send("DELETE", "$/datasets/kg", "", FORM).statusCode()).isEqualTo(405);
    assertThat(send("POST", "$/server", "", FORM).statusCode()).isEqualTo(405);
  }

  @Test
  void otherEndpointsAreNotAsked() throws Exception {
    String query = "SELECT * { SERVICE <http://localhost:9/> { ?s ?p ?o } }";

    HttpResponse<String> answer = get("kg/query?query=" + encode(query));

    assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(answer.body()).containsIgnoringCase("service");
  }

  @Test
  void pagesLoadNothingFromElsewhere() throws Exception {
    for (String path : new String[] {"", "claimgraph/", "kg/query?query=ASK%7B%7D"}) {
      assertThat(get(path).headers().firstValue("Content-Security-Policy"))
          .as(path)
          .hasValueSatisfying(policy -> assertThat(policy).contains("connect-src 'self'"));
      assertThat(get(path).headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
  }

  @Test
  void otherNamesForThisMachineAreRefused() throws Exception {
    assertThat(statusFor("rebound.example:80")).isEqualTo(403);
    assertThat(statusFor("127.0.0.1:3030")).isEqualTo(200);
    assertThat(statusFor("[::1]:3030")).isEqualTo(200);
  }

  @Test
  void aSlowQueryIsStopped() throws Exception {
    server.close();
    server =
        ClaimgraphServer.start(
            data,
            BASE,
            new ServerOptions(0, false, false, Optional.empty(), false, Duration.ofMillis(100)));
    StringBuilder cross = new StringBuilder("SELECT (COUNT(*) AS ?n) { ");
    for (int i = 0; i < 15; i++) {
      cross.append("?s%1$d ?p%1$d ?o%1$d . ".formatted(i));
    }

    assertThat(get("kg/query?query=" + encode(cross + "}")).statusCode()).isEqualTo(503);
  }

  @Test
  void aWritableServerTakesUpdatesFromItsUsersOnly() throws Exception {
    server.close();
    server = ClaimgraphServer.start(data, BASE, writable(false));
    String update = "update=" + encode("INSERT DATA { <urn:a> <urn:b> <urn:c> }");

    assertThat(send("POST", "kg/update", update, FORM).statusCode()).isEqualTo(401);
    assertThat(asEditor("wrong", update, null).statusCode()).isEqualTo(401);
    assertThat(asEditor("secret", update, "https://elsewhere.example").statusCode()).isEqualTo(403);
    assertThat(asEditor("secret", update, null).statusCode()).isBetween(200, 204);
    assertThat(get("kg/query?query=" + encode("ASK { <urn:a> ?p ?o }")).body()).contains("true");
  }

  @Test
  void anOpenServerAnswersItsUsersOnly() throws Exception {
    server.close();
    server = ClaimgraphServer.start(data, BASE, writable(true));

    assertThat(get("kg/query?query=ASK%7B%7D").statusCode()).isEqualTo(401);
    assertThat(get("claimgraph/").statusCode()).isEqualTo(401);
    assertThat(get("").statusCode()).isEqualTo(401);
  }

  @Test
  void withoutPasswordsNothingIsOpenOrWritable() {
    Duration minute = Duration.ofMinutes(1);

    assertThatThrownBy(() -> new ServerOptions(0, true, false, Optional.empty(), false, minute))
        .isInstanceOf(ServerException.class)
        .hasMessageStartingWith("A server that is public needs a password file");
    assertThatThrownBy(() -> new ServerOptions(0, false, true, Optional.empty(), false, minute))
        .hasMessageStartingWith("A server that is writable needs a password file");
    assertThatThrownBy(
            () ->
                new ServerOptions(
                    0, false, true, Optional.of(folder.resolve("none")), false, minute))
        .hasMessageContaining("cannot be read");
  }

  @Test
  void aPortInUseIsNamed() {
    int port = server.url().getPort();

    assertThatThrownBy(() -> ClaimgraphServer.start(data, BASE, ServerOptions.local(port)))
        .isInstanceOf(ServerException.class)
        .hasMessageStartingWith("Port " + port + " cannot be used");
  }

  @Test
  void startPageCountsAndOffersTheQueries() throws Exception {
    assertThat(get("claimgraph/").body())
        .contains("<dt>military units</dt><dd>2</dd>")
        .contains("action=\"/claimgraph/answer/outlets\"");
    assertThat(get("claimgraph/static/style.css").headers().firstValue("Content-Type"))
        .hasValue("text/css;charset=utf-8");
  }

  @Test
  void aQueryOpensInTheFusekiUi() throws Exception {
    assertThat(get("claimgraph/open/outlets").body())
        .contains("content=\"0; url=/#/dataset/kg/query?query=%23%20Question");
  }

  @Test
  void anUnknownQueryIsABadRequest() throws Exception {
    assertThat(get("claimgraph/answer/none").statusCode()).isEqualTo(400);
    assertThat(get("claimgraph/answer/outlets?x=y").statusCode()).isEqualTo(400);
    assertThat(get("claimgraph/none").statusCode()).isEqualTo(404);
    assertThat(get("claimgraph/answer/%3Cb%3E").body())
        .contains("role=\"search\"")
        .contains("There is no query &#34;&lt;b&gt;&#34;")
        .doesNotContain("<b>");
  }

  @Test
  void dataIrisAnswerWhatIsAskedFor() throws Exception {
    HttpResponse<String> page = get("id/unit/b");

    assertThat(page.body())
        .contains("https://example.org/id/unit/b")
        .contains("<a href=\"/id/unit/c\">")
        .contains("&lt;script&gt;")
        .doesNotContain("<script>");
    assertThat(get("id/unit/b", "Accept", "text/turtle").body()).contains("prefLabel");
    assertThat(get("id/unit/b", "Accept", "application/ld+json").body()).startsWith("{");
    assertThat(get("id/unit/none").statusCode()).isEqualTo(404);
  }

  private ServerOptions writable(boolean open) throws IOException {
    Path passwords = Files.writeString(folder.resolve("passwords"), "editor: secret\n");
    return new ServerOptions(0, open, true, Optional.of(passwords), false, Duration.ofMinutes(1));
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.url().resolve(path)).timeout(LIMIT);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> send(String method, String path, String body, String type)
      throws Exception {
    return client.send(
        HttpRequest.newBuilder(server.url().resolve(path))
            .timeout(LIMIT)
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> asEditor(String password, String update, String origin)
      throws Exception {
    String login =
        Base64.getEncoder().encodeToString(("editor:" + password).getBytes(StandardCharsets.UTF_8));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.url().resolve("kg/update"))
            .header("Content-Type", FORM)
            .header("Authorization", "Basic " + login)
            .POST(BodyPublishers.ofString(update));
    if (origin != null) {
      request.header("Origin", origin);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** The status of the start page for a request that names a host of its own. */
  private int statusFor(String host) throws IOException {
    URI url = server.url();
    try (Socket socket = new Socket("localhost", url.getPort())) {
      String request =
          "GET /claimgraph/ HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return Integer.parseInt(answer.split(" ")[1]);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
