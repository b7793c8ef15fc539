package org.claimgraph.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.claimgraph.rdf.Iris;
import org.claimgraph.server.ClaimgraphServer;
import org.claimgraph.server.ServerOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnswerPageTest {
  private static final String OUTLETS =
      """
      PREFIX cg: <https://w3id.org/claimgraph/ontology#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      BASE <https://example.org/id/>
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  private ClaimgraphServer server;

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theAddressSortsTheRows() throws Exception {
    serve(outlets("Daily", 2) + outlets("Agency", 1) + outlets("Weekly", 3));

    assertThat(outletsOf("answer/outlets")).containsExactly("Weekly", "Daily", "Agency");
    assertThat(outletsOf("answer/outlets?sort=articles"))
        .containsExactly("Agency", "Daily", "Weekly");
    assertThat(outletsOf("answer/outlets?sort=-outlet"))
        .containsExactly("Weekly", "Daily", "Agency");
    assertThat(get("answer/outlets?sort=none").statusCode()).isEqualTo(400);
  }

  @Test
  void headsSortAndTurnAround() throws Exception {
    serve(outlets("Daily", 2));

    assertThat(page("answer/outlets").select("thead a").eachAttr("href"))
        .contains("?sort=articles", "?sort=outlet");
    Document sorted = page("answer/outlets?sort=articles");
    assertThat(sorted.select("th[aria-sort=ascending]").text()).isEqualTo("articles");
    assertThat(sorted.select("thead a").eachAttr("href")).contains("?sort=-articles");
  }

  @Test
  void longAnswersComeInPages() throws Exception {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 450; i++) {
      many.append(outlets(String.format(Locale.ROOT, "Outlet %03d", i), 1));
    }
    serve(many.toString());

    Document second = page("answer/outlets?page=2&sort=outlet");

    assertThat(second.select("tbody tr")).hasSize(200);
    assertThat(second.select("tbody td").first().text()).isEqualTo("Outlet 200");
    assertThat(second.text()).contains("Rows 201 to 400 of 450");
    assertThat(second.select("nav[aria-label=Pages] a").eachAttr("href"))
        .containsExactly("?page=1&sort=outlet", "?page=3&sort=outlet");
    assertThat(page("answer/outlets?page=3").select("tbody tr")).hasSize(50);
    assertThat(get("answer/outlets?format=csv").body().lines()).hasSize(451);
  }

  @Test
  void allRowsCanBeDownloaded() throws Exception {
    serve(outlets("Daily", 2) + outlets("Agency", 1));

    HttpResponse<String> csv = get("answer/outlets?format=csv&sort=outlet");
    HttpResponse<String> json = get("answer/outlets?format=json");

    assertThat(csv.body()).startsWith("outlet,articles,claims,first,last\r\nAgency,1,0,,\r\n");
    assertThat(csv.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"outlets.csv\"");
    assertThat(json.body()).contains("\"Daily\"");
    assertThat(json.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).contains("sparql-results+json"));
    assertThat(page("answer/outlets").select("a[download]").eachAttr("href"))
        .containsExactly("?format=csv", "?format=json");
  }

  @Test
  void theSparqlIsShownAsItRan() throws Exception {
    serve(outlets("Daily", 2));

    Document sorted = page("answer/outlets?sort=-claims");

    assertThat(sorted.select("details.sparql pre").text()).contains("ORDER BY DESC(?claims)");
    assertThat(sorted.select("main a[href^=/#/dataset/kg/query]").attr("href"))
        .contains("DESC%28%3Fclaims%29");
  }

  @Test
  void thePictureCanBeChosen() throws Exception {
    serve(
        outlets("Daily", 1)
            + "<article/Daily0> dct:issued \"2022-05-12\"^^<http://www.w3.org/2001/XMLSchema#date>"
            + " .");

    assertThat(page("answer/outlets").select("count-bars tr[data-count=0]")).hasSize(1);
    assertThat(
            page("answer/outlets?picture=timeline")
                .select("claim-timeline tr[data-earliest=2022-05-12]"))
        .hasSize(1);
    assertThat(page("answer/outlets?picture=none").select("count-bars")).hasSize(1);
  }

  @Test
  void textsStayTexts() throws Exception {
    serve(outlets("\\\"><img src=x onerror=alert(1)><script>alert(1)</script>", 1));

    Document page = page("answer/outlets?sort=outlet");

    assertThat(page.select("img, main script, [onerror]")).isEmpty();
    assertThat(page.select("tbody td").first().text()).contains("<script>alert(1)</script>");
    assertThat(page.select("tbody tr").attr("data-label")).contains("\"><img src=x");
  }

  private static String outlets(String name, int articles) {
    StringBuilder turtle = new StringBuilder();
    String outlet = "<outlet/" + name.replaceAll("\\W", "-") + ">";
    turtle.append(outlet).append(" rdfs:label \"").append(name).append("\" .\n");
    for (int i = 0; i < articles; i++) {
      turtle.append(
          "<article/%s%d> a cg:Article ; dct:publisher %s .%n"
              .formatted(name.replaceAll("\\W", "-"), i, outlet));
    }
    return turtle.toString();
  }

  private void serve(String turtle) {
    if (server != null) {
      server.close();
    }
    server =
        ClaimgraphServer.start(
            RDFParser.fromString(OUTLETS + turtle, Lang.TRIG).toDatasetGraph(),
            Iris.DEFAULT,
            ServerOptions.local(0));
  }

  private List<String> outletsOf(String path) throws Exception {
    return page(path).select("tbody tr td:first-child").eachText();
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(get(path).body());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(server.startPage().resolve(path)).build(), BodyHandlers.ofString());
  }
}
