package org.claimgraph.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
  private static final Set<String> DAYS = Set.of("first", "last");
  private static final List<String> GROUPS = List.of("units", "actors", "places");

  /** Asks a dataset. It takes some seconds where claims are many. */
  static Overview of(DatasetGraph dataset) {
    PageQueries queries = new PageQueries(QueryRunner.over(dataset, false));
    DataIris iris = DataIris.of(dataset);
    Map<String, String> counts = queries.ask(COUNTS, Map.of()).rows().getFirst();
    List<String> spokenOf = new ArrayList<>();
    for (String group : GROUPS) {
      spokenOf.add(spokenOf(iris, group, queries));
    }
    return new Overview(
        TEMPLATE.fill(
            Map.of(
                "counts", counts(counts),
                "period", period(counts),
                "spokenOf", String.join("", spokenOf))),
        queries.shown());
  }

  private static String counts(Map<String, String> counts) {
    return COUNTS.columns().stream()
        .filter(column -> counts.containsKey(column.name()) && !DAYS.contains(column.name()))
        .map(
            column ->
                COUNT.fill(
                    Map.of(
                        "what",
                        column.meaning(),
                        "count",
                        number(Long.parseLong(counts.get(column.name()))))))
        .collect(Collectors.joining());
  }

  private static String period(Map<String, String> counts) {
    return counts.containsKey("first")
        ? "Dated articles from %s to %s".formatted(counts.get("first"), counts.get("last"))
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
