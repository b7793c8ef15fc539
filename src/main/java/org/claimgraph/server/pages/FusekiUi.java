package org.claimgraph.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;

/**
 * The page of the Fuseki UI, as Jena ships it but for a script that leads links to the data's own
 * IRIs to their pages here, where they would else leave for the net.
 */
final class FusekiUi extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/webapp/index.html";
  private static final String END_OF_HEAD = "</head>";
  private static final Template SCRIPT =
      new Template(
          "<script type=\"module\" src=\"{{address}}\" data-base=\"{{base}}\""
              + " data-pages=\"{{pages}}\"></script>");

  private final transient DataIris iris;

  FusekiUi(DataIris iris) {
    this.iris = iris;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String script =
        SCRIPT.fill(
            Map.of(
                "address",
                StaticFiles.PATH + "fuseki-links.js",
                "base",
                iris.base(),
                "pages",
                Pages.IDS));
    Responses.html(response, page().replace(END_OF_HEAD, script + END_OF_HEAD));
  }

  private static String page() throws IOException {
    try (InputStream page = FusekiServer.class.getResourceAsStream(PAGE)) {
      if (page == null) {
        throw new IllegalStateException("the class path has no " + PAGE);
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
