package org.claimgraph.cli;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.claimgraph.query.CannedQuery;
import org.claimgraph.query.QueryRunner;
import org.claimgraph.rdf.Iris;
import org.claimgraph.server.Chromium;
import org.claimgraph.server.ClaimgraphServer;
import org.claimgraph.server.ServerOptions;
import org.claimgraph.store.LocalStore;

/**
 * Measures how long the pages over a store take: {@code java org.claimgraph.cli.PageTimes STORE
 * [KIND...]}. For each kind of page it prints milliseconds: until the server's first bytes and
 * until its last ones, at the first request and as the median of four more; the processor's time
 * for one of these, which other programs on the machine disturb least; and what Chromium says of
 * the first paint and of the end of loading.
 */
final class PageTimes {
  private static final int REPEATED = 4;
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final String BUSIEST =
      """
      PREFIX cg: <https://w3id.org/claimgraph/ontology#>
      SELECT ?entity (COUNT(*) AS ?claims) WHERE { ?claim cg:about ?entity . %s }
      GROUP BY ?entity ORDER BY DESC(?claims) ?entity LIMIT 1 OFFSET %d
      """;
  private static final String EVIDENT =
      """
      PREFIX cg: <https://w3id.org/claimgraph/ontology#>
      SELECT ?claim ?article WHERE { ?claim cg:quantity ?quantity ; cg:article ?article } LIMIT 1
      """;

  private final QueryRunner runner;
  private final URI server;
  private final HttpClient client = HttpClient.newHttpClient();

  private PageTimes(QueryRunner runner, URI server) {
    this.runner = runner;
    this.server = server;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    LocalStore store = LocalStore.openExisting(Path.of(arguments[0]), Iris.DEFAULT);
    List<String> kinds = Arrays.asList(arguments).subList(1, arguments.length);
    try (ClaimgraphServer served =
            ClaimgraphServer.start(store.dataset(), store.iris(), ServerOptions.local(0));
        Chromium chromium = Chromium.start()) {
      PageTimes times = new PageTimes(QueryRunner.over(store.dataset(), false), served.url());
      for (Map.Entry<String, String> page : times.pages().entrySet()) {
        if (kinds.isEmpty() || kinds.contains(page.getKey())) {
          times.measure(page.getKey(), page.getValue(), chromium.browser());
        }
      }
    } finally {
      store.close();
    }
  }

  private Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("start", "claimgraph/");
    pages.put("names", "claimgraph/search/names?q=72nd+bri");
    pages.put("search", "claimgraph/search?q=russian+brigade");
    String busiest = node("entity", BUSIEST.formatted("", 0));
    pages.put("busiest", busiest);
    pages.put("busiest-filtered", busiest + "?polarity=denies&from=2024-01-01");
    pages.put("busiest-by", busiest + "?claims=by");
    pages.put("busiest-page", busiest + "?page=40");
    String unit = node("entity", BUSIEST.formatted("?entity a cg:Unit", 0));
    pages.put("unit", unit);
    pages.put("rare-unit", node("entity", BUSIEST.formatted("?entity a cg:Unit", 2000)));
    pages.put("place", node("entity", BUSIEST.formatted("?entity a cg:Location", 0)));
    pages.put("claim", node("claim", EVIDENT));
    pages.put("article", node("article", EVIDENT));
    for (String query : List.of("claims-about", "claims-by", "timeline")) {
      String name = query.equals("claims-by") ? "Prigozhin" : "72nd+Brigade";
      pages.put(query, "claimgraph/answer/" + query + "?name=" + name);
    }
    for (String query :
        List.of("units", "places", "who-quotes-whom", "casualties", "denials", "outlets")) {
      pages.put(query, "claimgraph/answer/" + query);
    }
    return pages;
  }

  private String node(String column, String query) {
    String iri =
        runner.rows(CannedQuery.of("which", query).bind(Map.of())).rows().stream()
            .findFirst()
            .orElse(Map.of())
            .getOrDefault(column, Iris.DEFAULT.base());
    return "id/" + iri.substring(Iris.DEFAULT.base().length());
  }

  private void measure(String kind, String path, Browser browser)
      throws IOException, InterruptedException {
    Times first = times(path);
    List<Times> later = new ArrayList<>();
    for (int i = 0; i < REPEATED; i++) {
      later.add(times(path));
    }
    try (Page page = browser.newPage()) {
      page.setDefaultTimeout(120_000);
      page.navigate(server.resolve(path).toString());
      System.out.printf(
          Locale.ROOT,
          "%-17s first %5.0f /%6.0f; then %5.0f /%6.0f, cpu %5.0f; paint %s, loaded %s   %s%n",
          kind,
          first.begun(),
          first.ended(),
          median(later, Times::begun),
          median(later, Times::ended),
          median(later, Times::cpu),
          page.evaluate("Math.round(performance.getEntriesByType('paint')[0]?.startTime)"),
          page.evaluate("Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)"),
          path);
    }
  }

  /** Milliseconds until the answer begins and ends, and of the processor's time meanwhile. */
  private record Times(double begun, double ended, double cpu) {}

  private static double median(List<Times> times, ToDoubleFunction<Times> of) {
    return times.stream().mapToDouble(of).sorted().toArray()[times.size() / 2];
  }

  private Times times(String path) throws IOException, InterruptedException {
    double busy = MACHINE.getProcessCpuTime() / 1e6;
    long begin = System.nanoTime();
    HttpResponse<InputStream> answer =
        client.send(
            HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      int some = body.read();
      double begun = (System.nanoTime() - begin) / 1e6;
      body.transferTo(OutputStream.nullOutputStream());
      double ended = (System.nanoTime() - begin) / 1e6;
      if (answer.statusCode() != 200 || some < 0) {
        System.out.println(path + " answered " + answer.statusCode());
      }
      return new Times(begun, ended, MACHINE.getProcessCpuTime() / 1e6 - busy);
    }
  }
}
