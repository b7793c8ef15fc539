package org.claimgraph.server.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimgraph.query.CannedQuery;
import org.owasp.encoder.Encode;

/** Stance, times, amounts and so on of a claim, as a list of terms. */
final class ClaimFacts {
  private static final CannedQuery ABOUT = PageQueries.load("claim-about");

  private ClaimFacts() {}

  static String html(
      NodeRequest request,
      Map<String, String> claim,
      List<Map<String, String>> amounts,
      PageQueries queries) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(
        "About",
        queries.ask(ABOUT, Map.of("claim", request.iri())).rows().stream()
            .map(row -> entity(request.iris(), row))
            .collect(Collectors.joining(", ")));
    facts.put("Polarity", Encode.forHtml(claim.getOrDefault("polarity", "")));
    facts.put("Certainty", Encode.forHtml(claim.getOrDefault("certainty", "")));
    facts.put("Kind", Encode.forHtml(claim.getOrDefault("kind", "")));
    facts.put("Stated", time(claim, "statedOn", "stated"));
    facts.put("Published", time(claim, "published", "published"));
    facts.put("Tells of", time(claim, "eventTime", "event"));
    facts.put(
        "Place",
        claim.containsKey("location")
            ? request.iris().link(claim.get("location"), claim.get("locationName"))
            : "");
    facts.put(
        "Amounts",
        amounts.stream()
            .map(row -> amount(request.iris(), row))
            .distinct()
            .collect(Collectors.joining("; ")));
    facts.put(
        "Confidence", claim.containsKey("confidence") ? Percent.of(claim.get("confidence")) : "");
    return facts.entrySet().stream()
        .filter(fact -> !fact.getValue().isEmpty())
        .map(
            fact -> "<div><dt>%s</dt><dd>%s</dd></div>\n".formatted(fact.getKey(), fact.getValue()))
        .collect(Collectors.joining());
  }

  private static String entity(DataIris iris, Map<String, String> row) {
    return "%s <small>(%s, %s)</small>"
        .formatted(
            iris.link(row.get("entity"), row.get("name")),
            EntityKind.of(row.get("type")).label(),
            Percent.of(row.get("confidence")));
  }

  /** The exact time, else from the earliest to the latest day. */
  private static String time(Map<String, String> claim, String exact, String range) {
    if (claim.containsKey(exact)) {
      return ClaimTable.time(claim.get(exact));
    }
    return claim.containsKey(range + "Earliest") && claim.containsKey(range + "Latest")
        ? ClaimTable.time(claim.get(range + "Earliest"))
            + " to "
            + ClaimTable.time(claim.get(range + "Latest"))
        : "";
  }

  private static String amount(DataIris iris, Map<String, String> row) {
    return "%s: “%s”%s"
        .formatted(
            Encode.forHtml(row.get("measure")),
            Encode.forHtml(row.get("exact")),
            row.containsKey("whose")
                ? " of " + iris.link(row.get("whose"), row.get("whoseName"))
                : "");
  }
}
