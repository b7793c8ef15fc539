package org.claimgraph.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.claimgraph.article.Article;
import org.claimgraph.article.Problem;
import org.claimgraph.article.Problems;
import org.claimgraph.article.Room;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.claims.GoldClaims;
import org.claimgraph.nlp.Annotator;

/**
 * Reads articles that people annotated: a folder with {@code articles.jsonl} and {@code
 * gold.jsonl}, one object a line, joined by {@code id}. Gold spans count code points; attributions
 * inside others stand in {@code nested}, {@code optional} are those on which careful people may
 * differ.
 */
public final class GoldReader {
  /** How likely an attribution is on which careful people may differ. */
  private static final double OPTIONAL = 0.5;

  private final Annotator annotator;
  private final Problems problems;

  /**
   * @param problems takes what is wrong with single lines
   */
  public GoldReader(Annotator annotator, Problems problems) {
    this.annotator = annotator;
    this.problems = problems;
  }

  /**
   * The articles that have gold, in input order, with their claims.
   *
   * @throws IOException if one of the two files cannot be read
   */
  public List<GoldClaims> claims(Path folder) throws IOException {
    return claims(List.of(folder), folder.resolve("gold.jsonl"));
  }

  /**
   * The same with articles from several folders, one after the other, and gold from one file.
   *
   * @throws IOException if one of the files cannot be read
   */
  public List<GoldClaims> claims(List<Path> folders, Path goldFile) throws IOException {
    List<GoldClaims> articles = new ArrayList<>();
    GoldLines.of(goldFile, problems)
        .each(folders, problems, (article, node) -> articles.add(claims(article, node)));
    return articles;
  }

  private GoldClaims claims(Article article, JsonNode node) {
    List<Span> ignored = spans(article, node.path("ignore"));
    List<Attribution> attributions = attributions(article, node.path("claims"));
    return new GoldClaims(annotator.annotate(article), attributions, ignored);
  }

  private List<Attribution> attributions(Article article, JsonNode claims) {
    List<Attribution> attributions = new ArrayList<>();
    for (JsonNode claim : claims) {
      List<Span> content = spans(article, claim.path("content"));
      if (content.isEmpty()) {
        String message = "expected content in each claim of " + article.inputId();
        problems.report(Problem.of(article.file(), Room.ARTICLE, "no-content", message));
      } else {
        attributions.add(
            new Attribution(
                spans(article, claim.path("source")),
                spans(article, claim.path("cue")),
                content,
                attributions(article, claim.path("nested")),
                claim.path("optional").asBoolean() ? OPTIONAL : 1));
      }
    }
    return attributions;
  }

  private static List<Span> spans(Article article, JsonNode pairs) {
    String text = article.text();
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      int begin = text.offsetByCodePoints(0, pair.path(0).asInt());
      int end = text.offsetByCodePoints(begin, pair.path(1).asInt() - pair.path(0).asInt());
      spans.add(new Span(begin, end));
    }
    Collections.sort(spans);
    return spans;
  }
}
