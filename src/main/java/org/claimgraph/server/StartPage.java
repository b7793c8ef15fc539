package org.claimgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.query.BoundQuery;
import org.claimgraph.query.CannedQuery;
import org.claimgraph.query.CannedQueryException;
import org.claimgraph.query.QueryCatalogue;
import org.claimgraph.query.QueryRunner;
import org.claimgraph.query.Rows;

/**
 * Our pages: at {@code /claimgraph/} what the graph holds and the canned queries with forms for
 * their parameters, at {@code answer/NAME} a query's rows, and at {@code open/NAME} the way into
 * the Fuseki UI with the query loaded.
 */
final class StartPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String PATH = "/claimgraph/";
  private static final CannedQuery COUNTS =
      CannedQuery.of("counts", new String(Template.resource("counts.rq"), StandardCharsets.UTF_8));

  private final transient QueryRunner runner;
  private final transient QueryCatalogue catalogue;
  private final transient QueryCards cards;

  StartPage(DatasetGraph dataset, QueryCatalogue catalogue) {
    this.runner = QueryRunner.over(dataset, false);
    this.catalogue = catalogue;
    this.cards = new QueryCards(catalogue);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path == null) {
      response.sendRedirect(PATH);
    } else if (path.equals("/")) {
      Responses.html(response, start());
    } else if (path.equals("/style.css")) {
      Responses.send(response, "text/css", Template.resource("style.css"));
    } else if (path.startsWith("/answer/") || path.startsWith("/open/")) {
      query(request, response, path);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void query(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    try {
      String name = path.substring(path.lastIndexOf('/') + 1);
      BoundQuery query = catalogue.query(name).bind(values(request));
      Responses.html(response, path.startsWith("/open/") ? open(query) : answer(query));
    } catch (CannedQueryException e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
    }
  }

  /** An empty field leaves the parameter at its default. */
  private static Map<String, String> values(HttpServletRequest request) {
    Map<String, String> values = new TreeMap<>();
    for (String name : Collections.list(request.getParameterNames())) {
      String value = request.getParameter(name).strip();
      if (!value.isEmpty()) {
        values.put(name, value);
      }
    }
    return values;
  }

  private String start() {
    Map<String, String> counts = runner.rows(COUNTS.bind(Map.of())).rows().getFirst();
    Template count = Template.of("count.html");
    return Template.of("start.html")
        .fill(
            Map.of(
                "counts",
                COUNTS.columns().stream()
                    .filter(column -> counts.containsKey(column.name()))
                    .map(
                        column ->
                            count.fill(
                                Map.of(
                                    "what", column.meaning(), "count", counts.get(column.name()))))
                    .collect(Collectors.joining()),
                "cards",
                cards.html()));
  }

  private String answer(BoundQuery query) {
    Rows rows = runner.rows(query);
    return Template.of("answer.html")
        .fill(
            Map.of(
                "title", query.canned().name(),
                "question", query.canned().question(),
                "count", Integer.toString(rows.rows().size()),
                "open", inFusekiUi(query),
                "table", RowsTable.html(rows, query.tableColumns()),
                "query", query.text()));
  }

  /** A page that leads on by itself: a query is too long for the header of a redirect. */
  private static String open(BoundQuery query) {
    return Template.of("open.html")
        .fill(Map.of("title", query.canned().name(), "open", inFusekiUi(query)));
  }

  private static String inFusekiUi(BoundQuery query) {
    String text = URLEncoder.encode(query.text(), StandardCharsets.UTF_8).replace("+", "%20");
    return "/#/dataset/kg/query?query=" + text;
  }
}
