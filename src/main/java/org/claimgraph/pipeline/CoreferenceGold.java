package org.claimgraph.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.claimgraph.article.Problems;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.actors.LikelyPersons;
import org.claimgraph.resolve.within.PronounModel;
import org.claimgraph.resolve.within.PronounTrainer;

/** Trains the ranking of pronouns' antecedents on articles whose mentions people resolved. */
public final class CoreferenceGold {
  private final Reading reading = new Reading();
  private final LikelyPersons persons = new LikelyPersons();
  private final Problems problems;

  /**
   * @param problems takes what is wrong with single articles
   */
  public CoreferenceGold(Problems problems) {
    this.problems = problems;
  }

  /**
   * The model that the articles of a folder give.
   *
   * @param wanted which ids to learn from
   * @throws IOException if one of the two files cannot be read, or a line of gold is no JSON
   */
  public PronounModel train(Path folder, Predicate<String> wanted) throws IOException {
    PronounTrainer trainer = new PronounTrainer();
    EntityGold.read(
        folder,
        wanted,
        problems,
        (article, node) -> {
          Extraction read = reading.read(article);
          trainer.add(read, persons.find(read), spans(article.text(), node));
        });
    return trainer.train();
  }

  /** The gold entity of each pronoun and head. */
  private static Map<Span, String> spans(String text, JsonNode node) {
    Map<Span, String> spans = new HashMap<>();
    for (JsonNode mention : node.path("mentions")) {
      JsonNode head = mention.path("head");
      int begin = text.offsetByCodePoints(0, head.path(0).asInt());
      int end = text.offsetByCodePoints(0, head.path(1).asInt());
      spans.put(new Span(begin, end), mention.path("entity").asText());
    }
    return spans;
  }
}
