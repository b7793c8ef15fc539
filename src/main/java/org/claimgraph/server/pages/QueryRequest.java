package org.claimgraph.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.claimgraph.query.BoundQuery;
import org.claimgraph.query.QueryCatalogue;

/** A request whose path ends in a canned query's name and whose parameters are the query's. */
final class QueryRequest {

  private QueryRequest() {}

  /**
   * The query that is asked for. What says how its answer is looked at is left aside. An empty
   * field leaves the parameter at its default.
   *
   * @throws org.claimgraph.query.CannedQueryException where there is none of that name, or a
   *     parameter does not suit it
   */
  static BoundQuery query(HttpServletRequest request, QueryCatalogue catalogue) {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    return catalogue.query(path.substring(path.lastIndexOf('/') + 1)).bind(values(request));
  }

  private static Map<String, String> values(HttpServletRequest request) {
    Map<String, String> values = new TreeMap<>(AnswerView.of(request).address());
    values.keySet().removeAll(AnswerView.OWN);
    return values;
  }

  /** The address of the Fuseki UI with a query loaded. */
  static String inFusekiUi(String query) {
    String text = URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
    return "/#/dataset/kg/query?query=" + text;
  }
}
