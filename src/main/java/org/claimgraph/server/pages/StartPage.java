package org.claimgraph.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.claimgraph.query.CannedQueryException;
import org.claimgraph.query.QueryCatalogue;

/** What the graph holds, and the canned queries with forms for their parameters. */
final class StartPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** How long a visitor waits for the overview before the rest of the page is shown without it. */
  private static final Duration PATIENCE = Duration.ofMillis(700);

  private static final Overview COUNTING =
      new Overview(
          "<p>What it holds is being counted: <a href=\"/claimgraph/\">look again</a> in a"
              + " moment.</p>",
          "");

  private final transient Kept<Overview> overview;
  private final transient QueryCards cards;
  private final transient Template template = Template.of("start.html");

  StartPage(Kept<Overview> overview, QueryCatalogue catalogue) {
    this.overview = overview;
    this.cards = new QueryCards(catalogue);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path == null) {
      response.sendRedirect(Pages.START);
    } else if (path.equals("/")) {
      try {
        Responses.page(response, new Page("Start", start()));
      } catch (CannedQueryException e) {
        Responses.failure(response, e);
      }
    } else {
      Responses.notFound(response, "There is no such page here.");
    }
  }

  private String start() {
    Overview known = overview.get(PATIENCE).orElse(COUNTING);
    return template.fill(
        Map.of("overview", known.html(), "cards", cards.html(), "sparql", known.sparql()));
  }
}
