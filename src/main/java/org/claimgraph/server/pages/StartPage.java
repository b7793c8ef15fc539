package org.claimgraph.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.query.CannedQuery;
import org.claimgraph.query.QueryCatalogue;
import org.claimgraph.query.QueryRunner;

/** What the graph holds, and the canned queries with forms for their parameters. */
final class StartPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final CannedQuery COUNTS = PageQueries.load("counts");

  private static final Set<String> DAYS = Set.of("first", "last");

  private final transient QueryRunner runner;
  private final transient QueryCards cards;
  private final transient Template template = Template.of("start.html");
  private final transient Template count = Template.of("count.html");

  StartPage(DatasetGraph dataset, QueryCatalogue catalogue) {
    this.runner = QueryRunner.over(dataset, false);
    this.cards = new QueryCards(catalogue);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path == null) {
      response.sendRedirect(Pages.START);
    } else if (path.equals("/")) {
      Responses.html(response, new Page("Start", start()).html());
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private String start() {
    PageQueries queries = new PageQueries(runner);
    Map<String, String> counts = queries.ask(COUNTS, Map.of()).rows().getFirst();
    return template.fill(
        Map.of(
            "counts", counts(counts),
            "period", period(counts),
            "cards", cards.html(),
            "sparql", queries.shown()));
  }

  private String counts(Map<String, String> counts) {
    return COUNTS.columns().stream()
        .filter(column -> counts.containsKey(column.name()) && !DAYS.contains(column.name()))
        .map(
            column ->
                count.fill(
                    Map.of(
                        "what",
                        column.meaning(),
                        "count",
                        String.format(
                            Locale.ROOT, "%,d", Long.parseLong(counts.get(column.name()))))))
        .collect(Collectors.joining());
  }

  private static String period(Map<String, String> counts) {
    return counts.containsKey("first")
        ? "Dated articles from %s to %s".formatted(counts.get("first"), counts.get("last"))
        : "No article states its date";
  }
}
