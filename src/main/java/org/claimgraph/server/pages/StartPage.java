package org.claimgraph.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.query.CannedQuery;
import org.claimgraph.query.QueryCatalogue;
import org.claimgraph.query.QueryRunner;

/** What the graph holds, and the canned queries with forms for their parameters. */
final class StartPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final CannedQuery COUNTS =
      CannedQuery.of("counts", new String(Template.resource("counts.rq"), StandardCharsets.UTF_8));

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
      Map<String, String> values = Map.of("counts", counts(), "cards", cards.html());
      Responses.html(response, new Page("What the graph holds", template.fill(values)).html());
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private String counts() {
    Map<String, String> counts = runner.rows(COUNTS.bind(Map.of())).rows().getFirst();
    return COUNTS.columns().stream()
        .filter(column -> counts.containsKey(column.name()))
        .map(
            column ->
                count.fill(Map.of("what", column.meaning(), "count", counts.get(column.name()))))
        .collect(Collectors.joining());
  }
}
