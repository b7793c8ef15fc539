package org.claimgraph.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.article.ArticleReader;
import org.claimgraph.article.Problem;
import org.claimgraph.article.Problems;
import org.claimgraph.article.Room;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.claims.GoldClaims;
import org.claimgraph.nlp.Annotator;

/**
 * Reads articles that people annotated: a folder with {@code articles.jsonl} and {@code
 * gold.jsonl}, one object a line, joined by {@code id}. Gold spans count code points.
 */
public final class GoldReader {
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
    Map<String, JsonNode> gold = gold(folder.resolve("gold.jsonl"));
    Path input = folder.resolve("articles.jsonl");
    if (!Files.isReadable(input)) {
      throw new IOException("expected " + input + ", which cannot be read");
    }
    List<GoldClaims> articles = new ArrayList<>();
    new ArticleReader(problems)
        .read(
            List.of(input.toString()),
            article ->
                Optional.ofNullable(gold.get(article.inputId()))
                    .ifPresent(node -> articles.add(claims(article, node))));
    return articles;
  }

  private Map<String, JsonNode> gold(Path file) throws IOException {
    Map<String, JsonNode> gold = new HashMap<>();
    JsonMapper mapper = new JsonMapper();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      try {
        JsonNode node = mapper.readTree(line);
        gold.put(node.path("id").asText(), node);
      } catch (IOException e) {
        problems.report(
            Problem.of(file + ":" + number, Room.ARTICLE, "bad-json", "expected a JSON object"));
      }
    }
    return gold;
  }

  private GoldClaims claims(Article article, JsonNode node) {
    List<Attribution> attributions = new ArrayList<>();
    for (JsonNode claim : node.path("claims")) {
      List<Span> content = spans(article, claim.path("content"));
      if (content.isEmpty()) {
        String message = "expected content in each claim of " + article.inputId();
        problems.report(Problem.of(article.file(), Room.ARTICLE, "no-content", message));
      } else {
        List<Span> source = spans(article, claim.path("source"));
        List<Span> cue = spans(article, claim.path("cue"));
        attributions.add(new Attribution(source, cue, content, List.of(), 1));
      }
    }
    List<Span> ignored = spans(article, node.path("ignore"));
    return new GoldClaims(annotator.annotate(article), attributions, ignored);
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
