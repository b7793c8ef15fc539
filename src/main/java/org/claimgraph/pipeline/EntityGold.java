package org.claimgraph.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.claimgraph.article.Article;
import org.claimgraph.article.ArticleReader;
import org.claimgraph.article.Problems;
import org.claimgraph.article.Span;
import org.claimgraph.extract.EntitySpan;
import org.claimgraph.extract.Extractors;
import org.claimgraph.extract.Tagger;
import org.claimgraph.extract.entities.GoldEntities;
import org.claimgraph.nlp.Annotator;

/**
 * Reads articles whose entities people marked: a folder with {@code articles.jsonl} and {@code
 * gold.jsonl} (or {@code gold.jsonl.gz}), one object a line, joined by {@code id}. Gold spans count
 * code points. Of GUM's coreference gold the heads of named mentions are taken, as names.
 */
public final class EntityGold {
  private static final Map<String, String> NAME_TYPES =
      Map.of("person", "person", "organization", "organisation", "place", "place");

  private final Annotator annotator = Annotator.load();
  private final Extractors extractors =
      Extractors.shipped().tagger(read -> new Tagger.Tagged(List.of(), List.of())).build();
  private final Problems problems;

  /**
   * @param problems takes what is wrong with single articles
   */
  public EntityGold(Problems problems) {
    this.problems = problems;
  }

  /**
   * The articles that have gold, in input order.
   *
   * @param wanted which ids to read
   * @throws IOException if one of the two files cannot be read, or a line of gold is no JSON
   */
  public List<GoldEntities> read(Path folder, Predicate<String> wanted) throws IOException {
    List<GoldEntities> articles = new ArrayList<>();
    read(
        folder,
        wanted,
        problems,
        (article, node) ->
            articles.add(
                new GoldEntities(
                    extractors.extract(annotator.annotate(article)), spans(article, node))));
    return articles;
  }

  /** Takes each wanted article that has gold, in input order, with its line of gold. */
  static void read(
      Path folder, Predicate<String> wanted, Problems problems, BiConsumer<Article, JsonNode> taker)
      throws IOException {
    Map<String, JsonNode> gold = gold(folder);
    new ArticleReader(problems)
        .read(
            List.of(folder.resolve("articles.jsonl").toString()),
            article -> {
              JsonNode node = gold.get(article.inputId());
              if (node != null && wanted.test(article.inputId())) {
                taker.accept(article, node);
              }
            });
  }

  /** Each article’s line of gold by its id. */
  static Map<String, JsonNode> gold(Path folder) throws IOException {
    Map<String, JsonNode> gold = new HashMap<>();
    JsonMapper mapper = new JsonMapper();
    try (BufferedReader lines = open(folder)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = mapper.readTree(line);
        gold.put(node.path("id").asText(), node);
      }
    }
    return gold;
  }

  private static BufferedReader open(Path folder) throws IOException {
    Path plain = folder.resolve("gold.jsonl");
    InputStream in =
        Files.exists(plain)
            ? Files.newInputStream(plain)
            : new GZIPInputStream(Files.newInputStream(folder.resolve("gold.jsonl.gz")));
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static List<EntitySpan> spans(Article article, JsonNode node) {
    List<EntitySpan> spans = new ArrayList<>();
    for (JsonNode entity : node.path("entities")) {
      spans.add(
          span(article, entity.path("begin"), entity.path("end"), entity.path("type").asText()));
    }
    for (JsonNode mention : node.path("mentions")) {
      if (mention.path("kind").asText().equals("named")) {
        String type = NAME_TYPES.getOrDefault(mention.path("type").asText(), "other");
        JsonNode head = mention.path("head");
        spans.add(span(article, head.path(0), head.path(1), type));
      }
    }
    return spans;
  }

  private static EntitySpan span(Article article, JsonNode begin, JsonNode end, String type) {
    String text = article.text();
    int from = text.offsetByCodePoints(0, begin.asInt());
    int to = text.offsetByCodePoints(from, end.asInt() - begin.asInt());
    return new EntitySpan(new Span(from, to), type);
  }
}
