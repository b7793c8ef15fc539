package org.claimgraph.server.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimgraph.query.CannedQuery;
import org.owasp.encoder.Encode;

/** The run that made a claim, in a sentence: its version, options and number of models. */
final class ClaimRun {
  private static final CannedQuery RUN = PageQueries.load("claim-run");

  private ClaimRun() {}

  /**
   * The sentence.
   *
   * @param article the IRI of the claim's article
   */
  static String html(DataIris iris, String article, PageQueries queries) {
    Map<String, List<Map<String, String>>> runs =
        queries.ask(RUN, Map.of("graph", article + "/graph")).rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("run"), LinkedHashMap::new, Collectors.toList()));
    return runs.entrySet().stream()
        .map(run -> sentence(iris, run.getKey(), run.getValue()))
        .collect(Collectors.joining());
  }

  private static String sentence(DataIris iris, String run, List<Map<String, String>> rows) {
    List<String> versions = values(rows, "version");
    List<String> options = values(rows, "option");
    return "<p>Read by claimgraph %s with %s%s, %s.</p>\n"
        .formatted(
            Encode.forHtml(versions.isEmpty() ? "of unknown version" : versions.getFirst()),
            models(values(rows, "model").size()),
            Encode.forHtml(options.isEmpty() ? "" : " and " + String.join(", ", options)),
            iris.link(run, "the run"));
  }

  private static String models(int number) {
    return number == 1 ? "one model" : number + " models";
  }

  private static List<String> values(List<Map<String, String>> rows, String what) {
    return rows.stream()
        .filter(row -> row.get("what").equals(what))
        .map(row -> row.get("value"))
        .toList();
  }
}
