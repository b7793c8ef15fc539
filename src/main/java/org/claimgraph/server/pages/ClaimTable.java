package org.claimgraph.server.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.owasp.encoder.Encode;

/** Claims as the rows of a table, one row for each; the timeline draws from the same rows. */
final class ClaimTable {
  private static final Template ROW = Template.of("claim-row.html");

  private static final Set<String> PLAIN = Set.of("affirms", "asserts", "certain");

  private ClaimTable() {}

  /**
   * The table.
   *
   * @param rows as the query {@code entity-claims} gives them: of several rows of one claim the
   *     first is shown
   */
  static String html(DataIris iris, List<Map<String, String>> rows) {
    Map<String, Map<String, String>> claims = new LinkedHashMap<>();
    rows.forEach(row -> claims.putIfAbsent(row.get("claim"), row));
    return claims.values().stream()
        .map(row -> row(iris, row))
        .collect(
            Collectors.joining(
                "",
                "<table class=\"claims\"><thead><tr><th scope=\"col\">When</th><th"
                    + " scope=\"col\">Who</th><th scope=\"col\">Claims what</th><th"
                    + " scope=\"col\">Where it stands</th><th"
                    + " scope=\"col\">Sure</th></tr></thead><tbody>",
                "</tbody></table>"));
  }

  private static String row(DataIris iris, Map<String, String> row) {
    String day = row.getOrDefault("day", "");
    String iri = row.getOrDefault("claimant", "");
    String claimant = iris.called(iri, row.getOrDefault("claimantName", "not named"));
    return ROW.fill(
        Map.ofEntries(
            Map.entry("claim", row.get("claim")),
            Map.entry("page", iris.page(row.get("claim")).orElse("")),
            Map.entry("earliest", row.getOrDefault("earliest", day)),
            Map.entry("latest", row.getOrDefault("latest", day)),
            Map.entry("time", time(day)),
            Map.entry("claimant", claimant),
            Map.entry("who", iris.link(iri, claimant)),
            Map.entry("through", through(iris, row)),
            Map.entry("content", row.get("content")),
            Map.entry("polarity", row.getOrDefault("polarity", "")),
            Map.entry("stance", stance(row)),
            Map.entry("where", where(iris, row)),
            Map.entry("sure", Percent.of(row.get("confidence")))));
  }

  static String time(String day) {
    return day.isEmpty()
        ? "<span class=\"quiet\">undated</span>"
        : "<time datetime=\"%1$s\">%1$s</time>".formatted(Encode.forHtml(day));
  }

  /** Those who relay it, the nearest first. */
  static String through(DataIris iris, Map<String, String> row) {
    if (!row.containsKey("relayer")) {
      return "";
    }
    String further =
        row.containsKey("relayer2")
            ? ", through " + iris.voice(row.get("relayer2"), row.getOrDefault("relayer2Name", "?"))
            : "";
    return "<br><small>through %s%s</small>"
        .formatted(iris.voice(row.get("relayer"), row.get("relayerName")), further);
  }

  /** Polarity, kind and certainty, where it is no plain assertion. */
  private static String stance(Map<String, String> row) {
    return List.of("polarity", "kind", "certainty").stream()
        .map(name -> row.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty() && !PLAIN.contains(value))
        .collect(Collectors.joining(", "));
  }

  private static String where(DataIris iris, Map<String, String> row) {
    String article = row.get("article");
    String title = row.getOrDefault("title", article.replaceFirst(".*/", ""));
    String outlet = row.containsKey("outlet") ? Encode.forHtml(row.get("outlet")) + ", " : "";
    return outlet + iris.link(article, title);
  }
}
