package org.claimgraph.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimgraph.query.CannedQuery;

/**
 * The page of an article: its text with all mentions and claims marked and what is set aside
 * greyed. A long text is shown in parts; {@code part} in the address says which.
 */
final class ArticleView implements View {
  private static final CannedQuery ARTICLE = PageQueries.load("article");
  private static final CannedQuery PASSAGES = PageQueries.load("article-passages");
  private static final Template TEMPLATE = Template.of("article.html");

  /** Code points in a part. */
  static final int PART = 50_000;

  @Override
  public Page page(NodeRequest request, PageQueries queries) {
    Map<String, String> article =
        queries.ask(ARTICLE, Map.of("article", request.iri())).rows().stream()
            .findFirst()
            .orElse(Map.of());
    String text = article.getOrDefault("text", "");
    int parts = Math.max(1, (text.codePointCount(0, text.length()) + PART - 1) / PART);
    int part = Math.min(request.number("part"), parts - 1);
    Map<String, String> stretch = stretch(request, part);
    ArticleMarks marks = ArticleMarks.ask(request.iris(), queries, stretch);
    List<Mark> all = new ArrayList<>(marks.marks());
    all.addAll(passages(queries, stretch));
    String title = title(article, request);
    return new Page(
        title,
        TEMPLATE.fill(
            Map.of(
                "title", title,
                "byline", byline(request.iris(), article),
                "language", article.getOrDefault("language", ""),
                "parts", parts(parts, part),
                "text", MarkedText.html(part(text, part), part * PART, all),
                "claims", marks.claims(),
                "entities", marks.entities(),
                "sparql", queries.shown())),
        List.of("article.js"));
  }

  private static Map<String, String> stretch(NodeRequest request, int part) {
    return Map.of(
        "article", request.iri(),
        "from", Integer.toString(part * PART),
        "to", Integer.toString((part + 1) * PART));
  }

  private static List<Mark> passages(PageQueries queries, Map<String, String> stretch) {
    return queries.ask(PASSAGES, stretch).rows().stream()
        .map(
            row ->
                new Mark(
                    Integer.parseInt(row.get("begin")),
                    Integer.parseInt(row.get("end")),
                    Mark.Kind.PASSAGE,
                    row.get("role"),
                    "",
                    ""))
        .toList();
  }

  private static String part(String text, int part) {
    int begin = text.offsetByCodePoints(0, part * PART);
    int length = Math.min(PART, text.codePointCount(begin, text.length()));
    return text.substring(begin, text.offsetByCodePoints(begin, length));
  }

  /** The headline; where there is none, the last segment of the IRI. */
  private static String title(Map<String, String> article, NodeRequest request) {
    return article.getOrDefault("title", request.iri().replaceFirst(".*/", ""));
  }

  private static String byline(DataIris iris, Map<String, String> article) {
    Optional<String> outlet =
        Optional.ofNullable(article.get("outlet"))
            .map(iri -> iris.link(iri, article.getOrDefault("outletName", iri)));
    Optional<String> published =
        Optional.ofNullable(article.get("published"))
            .map(day -> new Template("<time datetime=\"{{day}}\">{{day}}</time>"))
            .map(time -> time.fill(Map.of("day", article.get("published"))));
    Optional<String> source =
        Optional.ofNullable(article.get("source")).map(url -> ExternalLink.html(url, url));
    return Stream.of(
            outlet.orElse("Outlet not stated"),
            published.orElse("no date stated"),
            source.orElse(""))
        .filter(piece -> !piece.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String parts(int parts, int shown) {
    if (parts == 1) {
      return "";
    }
    return IntStream.range(0, parts)
        .mapToObj(
            part ->
                part == shown
                    ? "<strong aria-current=\"page\">%d</strong>".formatted(part + 1)
                    : "<a href=\"?part=%d\">%d</a>".formatted(part, part + 1))
        .collect(
            Collectors.joining(
                " ", "<nav class=\"pager\" aria-label=\"Parts of the text\">Part ", "</nav>"));
  }
}
