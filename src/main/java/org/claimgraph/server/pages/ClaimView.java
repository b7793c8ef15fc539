package org.claimgraph.server.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.claimgraph.query.CannedQuery;
import org.owasp.encoder.Encode;

/**
 * The page of a claim: who makes it through whom, each piece of evidence in its context, what
 * speaks for it and against it, and where it comes from. What is compared comes after the rest can
 * be read: of a busy entity many claims are looked at.
 */
final class ClaimView implements View {
  private static final CannedQuery CLAIM = PageQueries.load("claim");
  private static final CannedQuery CHAIN = PageQueries.load("claim-chain");
  private static final CannedQuery QUANTITIES = PageQueries.load("claim-quantities");
  private static final CannedQuery ALIKE = PageQueries.load("claim-alike");
  private static final CannedQuery AMOUNTS = PageQueries.load("claim-amounts");
  private static final Template HEAD = Template.of("claim.html");
  private static final Template COMPARISONS = Template.of("claim-comparisons.html");
  private static final Template REST = Template.of("claim-rest.html");
  private static final int MOST = 10;
  private static final int WORDS_ASKED = 40;

  @Override
  public Page page(NodeRequest request, PageQueries queries) {
    Map<String, String> self = Map.of("claim", request.iri());
    Map<String, String> claim =
        queries.ask(CLAIM, self).rows().stream().findFirst().orElse(Map.of("content", ""));
    List<Map<String, String>> chain = queries.ask(CHAIN, self).rows();
    List<Map<String, String>> amounts = queries.ask(QUANTITIES, self).rows();
    String facts = ClaimFacts.html(request, claim, amounts, queries);
    String evidence = ClaimEvidence.html(request, claim, queries);
    String content = "“" + claim.get("content") + "”";
    String head =
        HEAD.fill(
            Map.of(
                "content", content,
                "chain", chain(request.iris(), claim, chain),
                "facts", facts,
                "evidence", evidence));
    return new Page(
        content,
        List.of(
            () -> head,
            () -> comparisons(request.iris(), compare(request, claim, amounts, chain, queries)),
            () -> rest(request, claim, queries),
            queries::shown),
        List.of());
  }

  private static String comparisons(DataIris iris, List<ClaimComparison> all) {
    return COMPARISONS.fill(
        Map.of(
            "corroborating", list(iris, all, false),
            "contradicting", list(iris, all, true)));
  }

  private static String rest(NodeRequest request, Map<String, String> claim, PageQueries queries) {
    return REST.fill(
        Map.of(
            "run",
                claim.containsKey("article")
                    ? ClaimRun.html(request.iris(), claim.get("article"), queries)
                    : "",
            "iri", request.iri(),
            "turtle", NodeTriples.text(request.said(), Lang.TURTLE)));
  }

  private static List<ClaimComparison> compare(
      NodeRequest request,
      Map<String, String> claim,
      List<Map<String, String>> amounts,
      List<Map<String, String>> chain,
      PageQueries queries) {
    String words =
        ClaimComparison.words(claim.get("content")).stream()
            .limit(WORDS_ASKED)
            .collect(Collectors.joining(" "));
    Map<String, String> self = Map.of("claim", request.iri());
    List<Map<String, String>> alike =
        words.isEmpty()
            ? List.of()
            : queries.ask(ALIKE, Map.of("claim", request.iri(), "words", words)).rows();
    List<Map<String, String>> measured =
        amounts.isEmpty() ? List.of() : queries.ask(AMOUNTS, self).rows();
    Set<String> sameVoice = chain.stream().map(row -> row.get("other")).collect(Collectors.toSet());
    return ClaimComparison.of(claim, amounts, alike, measured, sameVoice);
  }

  /** From who makes the claim through those who relay it to the article, then what it relays. */
  private static String chain(
      DataIris iris, Map<String, String> claim, List<Map<String, String>> chain) {
    String article = claim.getOrDefault("article", "");
    String title = claim.getOrDefault("title", article.replaceFirst(".*/", ""));
    String outlet = claim.containsKey("outlet") ? Encode.forHtml(claim.get("outlet")) + ", " : "";
    Stream<String> steps =
        Stream.of(
                Stream.of(
                    "<span class=\"voice\">"
                        + iris.voice(
                            claim.getOrDefault("claimant", ""),
                            claim.getOrDefault("claimantName", "not named"))
                        + "</span>"),
                relaying(chain, "outer").map(row -> "relayed by " + voice(iris, row)),
                Stream.of("in " + outlet + iris.link(article, title)))
            .flatMap(step -> step);
    String inner =
        relaying(chain, "inner").map(row -> voice(iris, row)).collect(Collectors.joining(", "));
    return steps.collect(
            Collectors.joining(" <span class=\"arrow\" aria-hidden=\"true\">→</span> "))
        + (inner.isEmpty() ? "" : "<br>It relays a claim of " + inner);
  }

  private static Stream<Map<String, String>> relaying(
      List<Map<String, String>> chain, String direction) {
    return chain.stream().filter(row -> row.get("direction").equals(direction));
  }

  private static String voice(DataIris iris, Map<String, String> row) {
    return iris.voice(row.getOrDefault("otherClaimant", ""), row.getOrDefault("name", "not named"))
        + " <small>("
        + iris.link(row.get("other"), "that claim")
        + ")</small>";
  }

  private static String list(DataIris iris, List<ClaimComparison> all, boolean contradicting) {
    List<ClaimComparison> shown =
        all.stream().filter(one -> one.contradicts() == contradicting).limit(MOST).toList();
    return shown.isEmpty()
        ? "<p>Nothing found in this graph.</p>"
        : shown.stream()
            .map(one -> comparison(iris, one))
            .collect(Collectors.joining("", "<ul class=\"plain\">", "</ul>"));
  }

  private static String comparison(DataIris iris, ClaimComparison comparison) {
    Map<String, String> other = comparison.other();
    String article = other.get("article");
    return "<li>%s %s: %s <small>in %s</small><br><small class=\"why\">%s.</small></li>\n"
        .formatted(
            iris.voice(other.get("claimant"), other.getOrDefault("claimantName", "not named")),
            Encode.forHtml(other.getOrDefault("polarity", "claims")),
            iris.link(other.get("other"), "“" + other.get("content") + "”"),
            iris.link(article, other.getOrDefault("title", article.replaceFirst(".*/", ""))),
            Encode.forHtml(comparison.why()));
  }
}
