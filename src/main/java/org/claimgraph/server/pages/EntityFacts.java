package org.claimgraph.server.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.query.CannedQuery;
import org.owasp.encoder.Encode;

/** How an entity is written and by whom, its roles, and its records in other knowledge bases. */
final class EntityFacts {
  private static final CannedQuery NAMES = PageQueries.load("entity-names");
  private static final CannedQuery ROLES = PageQueries.load("entity-roles");
  private static final CannedQuery LINKS = PageQueries.load("entity-links");

  private final NodeRequest request;
  private final PageQueries queries;

  EntityFacts(NodeRequest request, PageQueries queries) {
    this.request = request;
    this.queries = queries;
  }

  private List<Map<String, String>> ask(CannedQuery query) {
    return queries.ask(query, Map.of("entity", request.iri())).rows();
  }

  /** Side, size, place and so on, in one line. */
  String line(Map<String, String> entity, String branch) {
    Optional<String> point =
        entity.containsKey("latitude")
            ? Optional.of(entity.get("latitude") + "°, " + entity.get("longitude") + "°")
            : Optional.empty();
    Stream<Optional<String>> words =
        Stream.of(
            Optional.ofNullable(entity.get("placeKind")),
            Optional.ofNullable(entity.get("side")),
            Optional.ofNullable(entity.get("country")),
            Optional.ofNullable(entity.get("echelon")),
            Optional.of(branch).filter(word -> !word.isEmpty()),
            point,
            lie(entity));
    return words.flatMap(Optional::stream).map(Encode::forHtml).collect(Collectors.joining(" · "));
  }

  private static Optional<String> lie(Map<String, String> entity) {
    return Optional.ofNullable(entity.get("anchorName"))
        .map(anchor -> "said by its lie to " + anchor);
  }

  /** The forms by name, most used first, with who uses them. */
  String names() {
    List<Map<String, String>> rows = ask(NAMES);
    return rows.isEmpty()
        ? "<p>Never by name.</p>"
        : rows.stream()
            .map(this::name)
            .collect(
                Collectors.joining(
                    "",
                    "<table><thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Times</th>"
                        + "<th scope=\"col\">By</th></tr></thead><tbody>",
                    "</tbody></table>"));
  }

  private String name(Map<String, String> row) {
    String outlets = row.getOrDefault("outlets", "");
    int articles = Integer.parseInt(row.get("articles"));
    return "<tr><td>%s</td><td>%s</td><td>%s%s</td></tr>\n"
        .formatted(
            Encode.forHtml(row.get("form")),
            Encode.forHtml(row.get("mentions")),
            outlets.isEmpty() ? "" : Encode.forHtml(outlets) + ", ",
            request
                .iris()
                .link(
                    row.get("first"),
                    articles == 1 ? "one article" : articles + " articles, the first"));
  }

  /** What articles call a person's roles; empty where they call none. */
  String roles() {
    List<Map<String, String>> rows = ask(ROLES);
    return rows.isEmpty()
        ? ""
        : rows.stream()
            .map(this::role)
            .collect(Collectors.joining("", "<h2>Roles</h2><ul class=\"plain\">", "</ul>"));
  }

  private String role(Map<String, String> row) {
    String in = row.containsKey("in") ? " – " + row.get("in") : "";
    int articles = Integer.parseInt(row.get("articles"));
    return "<li>%s <small>in %s</small></li>\n"
        .formatted(
            Encode.forHtml(row.get("role") + in),
            request
                .iris()
                .link(row.get("first"), articles == 1 ? "one article" : articles + " articles"));
  }

  /** The records, surest first. */
  String links() {
    List<Map<String, String>> rows = ask(LINKS);
    return rows.isEmpty()
        ? "<p>Not linked to another knowledge base.</p>"
        : rows.stream()
            .map(EntityFacts::link)
            .collect(Collectors.joining("", "<ul class=\"plain\">", "</ul>"));
  }

  private static String link(Map<String, String> row) {
    String score =
        row.containsKey("score")
            ? ", %s, by %s, %s, %s rejected"
                .formatted(
                    Percent.of(row.get("score")),
                    row.get("method"),
                    row.get("knowledgeBase"),
                    row.get("rejected"))
            : "";
    return "<li>%s <small>%s match%s</small></li>\n"
        .formatted(
            ExternalLink.html(row.get("target"), record(row.get("target"))),
            row.get("match"),
            Encode.forHtml(score));
  }

  private static String record(String target) {
    String id = target.replaceFirst("/$", "").replaceFirst(".*/", "");
    if (target.contains("wikidata.org")) {
      return "Wikidata " + id;
    }
    return target.contains("geonames.org") ? "GeoNames " + id : target;
  }
}
