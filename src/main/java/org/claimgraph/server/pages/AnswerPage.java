package org.claimgraph.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.query.BoundQuery;
import org.claimgraph.query.CannedQueryException;
import org.claimgraph.query.QueryCatalogue;
import org.claimgraph.query.QueryRunner;
import org.claimgraph.query.Rows;

/** The rows of a canned query: {@code /claimgraph/answer/NAME}, its parameters in the address. */
final class AnswerPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient QueryRunner runner;
  private final transient QueryCatalogue catalogue;
  private final transient Template template = Template.of("answer.html");

  AnswerPage(DatasetGraph dataset, QueryCatalogue catalogue) {
    this.runner = QueryRunner.over(dataset, false);
    this.catalogue = catalogue;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      BoundQuery query = QueryRequest.query(request, catalogue);
      Responses.html(response, new Page(query.canned().name(), content(query)).html());
    } catch (CannedQueryException e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
    }
  }

  private String content(BoundQuery query) {
    Rows rows = runner.rows(query);
    return template.fill(
        Map.of(
            "question", query.canned().question(),
            "count", Integer.toString(rows.rows().size()),
            "open", QueryRequest.inFusekiUi(query.text()),
            "table", RowsTable.html(rows, query.tableColumns()),
            "query", query.text()));
  }
}
