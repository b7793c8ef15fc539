package org.claimgraph.server.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.query.CannedQuery;
import org.claimgraph.query.CannedQueryException;
import org.claimgraph.query.QueryRunner;
import org.owasp.encoder.Encode;

/**
 * Search over names, contents of claims and headlines through the text index: {@code
 * /claimgraph/search?q=...} is a page; {@code /claimgraph/search/names?q=...} gives the best names
 * as JSON, {@code /claimgraph/search/claims?q=...} the best claims, for those who still type: none
 * where that takes too long.
 */
final class SearchPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final CannedQuery NAMES = PageQueries.load("search-names");
  private static final CannedQuery CLAIMS = PageQueries.load("search-claims");
  private static final CannedQuery ARTICLES = PageQueries.load("search-articles");
  private static final Template TITLE = new Template("<h1>{{title}}</h1>\n");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int NAMES_SHOWN = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final transient DataIris iris;
  private final transient QueryRunner runner;
  private final transient Suggestions suggestions;

  SearchPage(DatasetGraph dataset, DataIris iris) {
    this.iris = iris;
    this.runner = QueryRunner.over(dataset, false);
    this.suggestions = new Suggestions(runner.within(PATIENCE), iris);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String typed = request.getParameter("q") == null ? "" : request.getParameter("q").strip();
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    try {
      switch (path) {
        case "", "/" -> Responses.page(response, page(typed));
        case "/names" -> suggest(response, suggestions.names(typed));
        case "/claims" -> suggest(response, suggestions.claims(typed));
        default -> Responses.notFound(response, "There is no such page here.");
      }
    } catch (CannedQueryException e) {
      Responses.failure(response, e);
    }
  }

  private static void suggest(HttpServletResponse response, List<Suggestions.One> suggestions)
      throws IOException {
    Responses.send(
        response, "application/json", Responses.ASK_AGAIN, JSON.writeValueAsBytes(suggestions));
  }

  /** One row for each entity, best first. */
  static List<Map<String, String>> names(String words, PageQueries queries) {
    if (words.isEmpty()) {
      return List.of();
    }
    Map<String, Map<String, String>> names = new LinkedHashMap<>();
    queries
        .ask(NAMES, Map.of("words", words))
        .rows()
        .forEach(row -> names.putIfAbsent(row.get("entity"), row));
    return List.copyOf(names.values());
  }

  static String kind(Map<String, String> row) {
    String side = row.containsKey("side") ? ", " + row.get("side") : "";
    return EntityKind.of(row.get("type")).label() + side;
  }

  /** The title comes at once, what is found when it is there. */
  private Page page(String typed) {
    String words = SearchWords.query(typed);
    String title = words.isEmpty() ? "Search" : "Search for “" + typed + "”";
    PageQueries queries = new PageQueries(runner);
    return new Page(
        title,
        List.of(
            () -> TITLE.fill(Map.of("title", title)),
            () ->
                words.isEmpty()
                    ? "<p>Type a name, or words of a claim or a headline.</p>"
                    : results(words, queries),
            queries::shown),
        List.of());
  }

  private String results(String words, PageQueries queries) {
    List<Map<String, String>> names = names(words, queries);
    List<Map<String, String>> claims = queries.ask(CLAIMS, Map.of("words", words)).rows();
    List<Map<String, String>> articles = queries.ask(ARTICLES, Map.of("words", words)).rows();
    if (names.isEmpty() && claims.isEmpty() && articles.isEmpty()) {
      return "<p>Nothing found. Every word must be there: try fewer, or other forms of them.</p>";
    }
    return list("Units, actors and places", names.stream().limit(NAMES_SHOWN).toList(), iris)
        + (claims.isEmpty()
            ? ""
            : "<h2>Claims</h2>\n"
                + ClaimTable.html(iris, claims)
                + "<p class=\"quiet\">The best 25 at most; more words find fewer.</p>\n")
        + articles(iris, articles);
  }

  private static String list(String title, List<Map<String, String>> names, DataIris iris) {
    return names.isEmpty()
        ? ""
        : names.stream()
            .map(
                row ->
                    "<li>%s <small>%s%s</small></li>\n"
                        .formatted(
                            iris.link(row.get("entity"), row.get("name")),
                            Encode.forHtml(kind(row)),
                            row.get("form").equals(row.get("name"))
                                ? ""
                                : Encode.forHtml(", as “" + row.get("form") + "”")))
            .collect(
                Collectors.joining(
                    "", "<h2>" + title + "</h2>\n<ul class=\"plain found\">", "</ul>\n"));
  }

  private static String articles(DataIris iris, List<Map<String, String>> articles) {
    return articles.isEmpty()
        ? ""
        : articles.stream()
            .map(
                row ->
                    "<li>%s <small>%s</small></li>\n"
                        .formatted(
                            iris.link(row.get("article"), row.get("title")),
                            ClaimTable.time(row.getOrDefault("published", ""))))
            .collect(Collectors.joining("", "<h2>Articles</h2>\n<ul class=\"plain\">", "</ul>\n"));
  }
}
