package org.claimgraph.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.query.CannedQuery;
import org.claimgraph.query.QueryRunner;
import org.owasp.encoder.Encode;

/**
 * What a graph holds, as markup: how much of what, of which time, and what most claims are about.
 *
 * @param html the section of the start page
 * @param sparql the queries behind it
 */
record Overview(String html, String sparql) {
  private static final CannedQuery COUNTS = PageQueries.load("counts");
  private static final CannedQuery SPOKEN_OF = PageQueries.load("spoken-of");
  private static final Template TEMPLATE = Template.of("overview.html");
  private static final Template COUNT = Template.of("count.html");
  private static final CannedQuery PERIOD = PageQueries.load("period");
  private static final List<String> KINDS =
      List.of("articles", "claims", "outlets", "military units", "other actors", "places");
  private static final List<String> GROUPS = List.of("units", "actors", "places");

  /**
   * Asks a dataset, step by step. It takes some seconds where claims are many.
   *
   * @param giveWay called before each step
   */
  static Overview of(DatasetGraph dataset, DataIris iris, Runnable giveWay) {
    PageQueries queries = new PageQueries(QueryRunner.over(dataset, false));
    List<String> counts = new ArrayList<>();
    for (String kind : KINDS) {
      giveWay.run();
      counts.add(count(kind, queries));
    }
    giveWay.run();
    String period = period(queries);
    List<String> spokenOf = new ArrayList<>();
    for (String group : GROUPS) {
      giveWay.run();
      spokenOf.add(spokenOf(iris, group, queries));
    }
    return new Overview(
        TEMPLATE.fill(
            Map.of(
                "counts", String.join("", counts),
                "period", period,
                "spokenOf", String.join("", spokenOf))),
        queries.shown());
  }

  private static String count(String kind, PageQueries queries) {
    long count =
        queries.ask(COUNTS, Map.of("what", kind)).rows().stream()
            .mapToLong(row -> Long.parseLong(row.get("count")))
            .sum();
    return COUNT.fill(Map.of("what", kind, "count", number(count)));
  }

  private static String period(PageQueries queries) {
    Map<String, String> days = queries.ask(PERIOD, Map.of()).rows().getFirst();
    return days.containsKey("first")
        ? "Dated articles from %s to %s".formatted(days.get("first"), days.get("last"))
        : "No article states its date";
  }

  private static String spokenOf(DataIris iris, String group, PageQueries queries) {
    List<Map<String, String>> rows = queries.ask(SPOKEN_OF, Map.of("group", group)).rows();
    return rows.isEmpty()
        ? ""
        : rows.stream()
            .map(
                row ->
                    "<li>%s <small>%s</small></li>\n"
                        .formatted(
                            iris.link(row.get("entity"), row.get("name")),
                            number(Long.parseLong(row.get("claims")))))
            .collect(
                Collectors.joining(
                    "",
                    "<section><h3>Most claims are about these "
                        + Encode.forHtml(group)
                        + "</h3>\n<ul class=\"row\">",
                    "</ul></section>\n"));
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
