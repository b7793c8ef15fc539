package org.claimgraph.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.claimgraph.query.BoundQuery;
import org.claimgraph.query.CannedQueryException;
import org.claimgraph.query.QueryCatalogue;

/**
 * The way into the Fuseki UI with a canned query loaded: {@code /claimgraph/open/NAME}. A page that
 * leads on by itself: a query is too long for the header of a redirect.
 */
final class OpenPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient QueryCatalogue catalogue;
  private final transient Template template = Template.of("open.html");

  OpenPage(QueryCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      BoundQuery query = QueryRequest.query(request, catalogue);
      Map<String, String> values =
          Map.of("title", query.canned().name(), "open", QueryRequest.inFusekiUi(query.text()));
      Responses.html(response, template.fill(values));
    } catch (CannedQueryException e) {
      Responses.failure(response, e);
    }
  }
}
