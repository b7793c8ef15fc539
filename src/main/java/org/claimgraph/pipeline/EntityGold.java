package org.claimgraph.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.claimgraph.article.Article;
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
   * @throws IOException if one of the two files cannot be read
   */
  public List<GoldEntities> read(Path folder, Predicate<String> wanted) throws IOException {
    List<GoldEntities> articles = new ArrayList<>();
    GoldLines.in(folder, problems)
        .each(
            List.of(folder),
            problems,
            (article, node) -> {
              if (wanted.test(article.inputId())) {
                articles.add(
                    new GoldEntities(
                        extractors.extract(annotator.annotate(article)), spans(article, node)));
              }
            });
    return articles;
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
