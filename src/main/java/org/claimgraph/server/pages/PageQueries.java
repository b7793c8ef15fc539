package org.claimgraph.server.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimgraph.query.BoundQuery;
import org.claimgraph.query.CannedQuery;
import org.claimgraph.query.QueryRunner;
import org.claimgraph.query.Rows;

/** The queries behind one page: run, and remembered so that the page can show them. */
final class PageQueries {
  private static final Template SHOWN = Template.of("sparql.html");
  private static final Template QUERY = Template.of("sparql-query.html");

  private final QueryRunner runner;
  private final List<BoundQuery> asked = new ArrayList<>();

  PageQueries(QueryRunner runner) {
    this.runner = runner;
  }

  /** A query from the file of that name beside the templates. */
  static CannedQuery load(String name) {
    return CannedQuery.of(name, text(name));
  }

  /** The text of that file. */
  static String text(String name) {
    return new String(Template.resource(name + ".rq"), StandardCharsets.UTF_8);
  }

  /**
   * Asks.
   *
   * @throws org.claimgraph.query.CannedQueryException where a value does not suit the query, or it
   *     takes too long
   */
  Rows ask(CannedQuery query, Map<String, String> values) {
    BoundQuery bound = query.bind(values);
    asked.add(bound);
    return runner.rows(bound);
  }

  /** The address of the SPARQL editor with what was asked last. */
  String open() {
    return QueryRequest.inFusekiUi(asked.getLast().text());
  }

  /** All that was asked so far, as markup that opens with one click. */
  String shown() {
    return SHOWN.fill(
        Map.of("queries", asked.stream().map(PageQueries::shown).collect(Collectors.joining())));
  }

  private static String shown(BoundQuery query) {
    return QUERY.fill(
        Map.of(
            "question", query.canned().question(),
            "open", QueryRequest.inFusekiUi(query.text()),
            "text", query.text()));
  }
}
