package org.claimgraph.server.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimgraph.query.CannedQuery;
import org.owasp.encoder.Encode;

/** The mentions and claims of a stretch of an article, as marks and as lists. */
final class ArticleMarks {
  private static final CannedQuery MENTIONS = PageQueries.load("article-mentions");
  private static final CannedQuery CLAIMS = PageQueries.load("article-claims");

  private final DataIris iris;
  private final List<Map<String, String>> mentions;
  private final List<Map<String, String>> evidence;

  private ArticleMarks(
      DataIris iris, List<Map<String, String>> mentions, List<Map<String, String>> evidence) {
    this.iris = iris;
    this.mentions = mentions;
    this.evidence = evidence;
  }

  /**
   * Asks for them.
   *
   * @param stretch the article's IRI and from where to where, in code points: {@code article},
   *     {@code from}, {@code to}
   */
  static ArticleMarks ask(DataIris iris, PageQueries queries, Map<String, String> stretch) {
    return new ArticleMarks(
        iris, queries.ask(MENTIONS, stretch).rows(), queries.ask(CLAIMS, stretch).rows());
  }

  /** Where a piece of evidence is on its article's page: the address of its mark. */
  static String address(DataIris iris, String article, String evidence, int begin) {
    int part = begin / ArticleView.PART;
    return iris.page(article).orElse("")
        + (part == 0 ? "" : "?part=" + part)
        + "#"
        + anchor(evidence);
  }

  /** The anchor of a piece of evidence: the end of its IRI, {@code .../120-150/evidence/1}. */
  private static String anchor(String evidence) {
    String[] segments = evidence.split("/");
    return "claim-" + segments[segments.length - 3] + "-" + segments[segments.length - 1];
  }

  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    mentions.forEach(row -> marks.add(mention(row)));
    evidence.forEach(row -> marks.add(part(row)));
    return marks;
  }

  private Mark mention(Map<String, String> row) {
    int begin = Integer.parseInt(row.get("begin"));
    int end = Integer.parseInt(row.get("end"));
    String entity = row.getOrDefault("entity", "");
    return new Mark(
        begin,
        end,
        Mark.Kind.MENTION,
        "mention-" + begin + "-" + end,
        iris.page(entity).orElse(""),
        row.getOrDefault("name", "not resolved") + kindOf(row));
  }

  private Mark part(Map<String, String> row) {
    Mark.Kind kind =
        switch (row.get("part")) {
          case "source" -> Mark.Kind.SOURCE;
          case "cue" -> Mark.Kind.CUE;
          default -> Mark.Kind.CONTENT;
        };
    String anchor = anchor(row.get("evidence"));
    return new Mark(
        Integer.parseInt(row.get("begin")),
        Integer.parseInt(row.get("end")),
        kind,
        kind == Mark.Kind.CONTENT ? anchor : anchor + "-" + row.get("part"),
        iris.page(row.get("claim")).orElse(""),
        "Claim of " + claimant(row, "nobody named"));
  }

  private static String kindOf(Map<String, String> row) {
    return row.containsKey("type") ? " (" + EntityKind.of(row.get("type")).label() + ")" : "";
  }

  /** The claims, in the order of their content, each leading to its marks and to its page. */
  String claims() {
    Map<String, Map<String, String>> byClaim = new LinkedHashMap<>();
    evidence.stream()
        .filter(row -> row.get("part").equals("content"))
        .forEach(row -> byClaim.putIfAbsent(row.get("claim"), row));
    return byClaim.isEmpty()
        ? "<p>None.</p>"
        : byClaim.values().stream()
            .map(this::claim)
            .collect(Collectors.joining("", "<ol class=\"claims\">", "</ol>"));
  }

  private String claim(Map<String, String> row) {
    return "<li><a href=\"#%s\">%s</a> %s: <q>%s</q> <a class=\"more\" href=\"%s\">the claim</a></li>\n"
        .formatted(
            Encode.forHtmlAttribute(anchor(row.get("evidence"))),
            Encode.forHtml(claimant(row, "Nobody named")),
            Encode.forHtml(row.getOrDefault("stance", "")),
            Encode.forHtml(row.get("content")),
            Encode.forHtmlAttribute(iris.page(row.get("claim")).orElse("")));
  }

  private String claimant(Map<String, String> row, String nobody) {
    return iris.called(row.getOrDefault("claimant", ""), row.getOrDefault("claimantName", nobody));
  }

  /** The entities, in the order of their first mention, with why the words are taken for them. */
  String entities() {
    Map<String, List<Map<String, String>>> byEntity =
        mentions.stream()
            .filter(row -> row.containsKey("entity"))
            .collect(
                Collectors.groupingBy(
                    row -> row.get("entity"), LinkedHashMap::new, Collectors.toList()));
    return byEntity.isEmpty()
        ? "<p>Nothing.</p>"
        : byEntity.entrySet().stream()
            .map(entry -> entity(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining("", "<ul class=\"plain\">", "</ul>"));
  }

  private String entity(String entity, List<Map<String, String>> rows) {
    Map<String, String> first = rows.getFirst();
    return "<li>%s <small>%s, %s, decided by %s, %s</small></li>\n"
        .formatted(
            iris.link(entity, first.get("name")),
            Encode.forHtml(EntityKind.of(first.get("type")).label()),
            rows.size() == 1 ? "one mention" : rows.size() + " mentions",
            Encode.forHtml(first.get("reason")),
            Percent.of(first.get("confidence")));
  }
}
