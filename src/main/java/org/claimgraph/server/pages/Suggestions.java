package org.claimgraph.server.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.query.CannedQuery;
import org.claimgraph.query.CannedQueryException;
import org.claimgraph.query.QueryRunner;

/** What somebody may mean who still types. A query that takes too long suggests nothing. */
final class Suggestions {
  private static final CannedQuery CLAIMS = PageQueries.load("suggest-claims");
  private static final int NAMES = 8;
  private static final int LONGEST = 100;

  private final QueryRunner runner;
  private final DataIris iris;

  /**
   * Suggests what a graph holds.
   *
   * @param runner should stop queries soon
   */
  Suggestions(QueryRunner runner, DataIris iris) {
    this.runner = runner;
    this.iris = iris;
  }

  /**
   * One suggestion.
   *
   * @param name what is seen
   * @param kind what it is
   * @param page where it leads
   */
  record One(String name, String kind, String page) {}

  /** Entities whose names hold the words, best first. */
  List<One> names(String typed) {
    try {
      return SearchPage.names(SearchWords.query(typed), new PageQueries(runner)).stream()
          .limit(NAMES)
          .map(row -> new One(row.get("name"), SearchPage.kind(row), page(row.get("entity"))))
          .toList();
    } catch (CannedQueryException e) {
      return List.of();
    }
  }

  /** Claims whose contents hold the words, best first, with their claimants. */
  List<One> claims(String typed) {
    String words = SearchWords.query(typed);
    if (words.isEmpty()) {
      return List.of();
    }
    Map<String, One> claims = new LinkedHashMap<>();
    try {
      new PageQueries(runner)
          .ask(CLAIMS, Map.of("words", words))
          .rows()
          .forEach(row -> claims.putIfAbsent(row.get("claim"), claim(row)));
    } catch (CannedQueryException e) {
      return List.of();
    }
    return List.copyOf(claims.values());
  }

  private One claim(Map<String, String> row) {
    String claimant =
        iris.called(
            row.getOrDefault("claimant", ""), row.getOrDefault("claimantName", "nobody named"));
    return new One(
        "“" + shortened(row.get("content")) + "”", "claim of " + claimant, page(row.get("claim")));
  }

  private static String shortened(String content) {
    return content.codePointCount(0, content.length()) <= LONGEST
        ? content
        : content.substring(0, content.offsetByCodePoints(0, LONGEST)) + " …";
  }

  private String page(String iri) {
    return iris.page(iri).orElse("");
  }
}
