package org.claimgraph.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.claimgraph.article.Problems;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.actors.LikelyPersons;
import org.claimgraph.extract.actors.NameFeature;
import org.claimgraph.extract.actors.PersonNameTrainer;
import org.claimgraph.extract.learn.LogLinear;
import org.claimgraph.resolve.within.CoreferenceModels;
import org.claimgraph.resolve.within.DescriptionTrainer;
import org.claimgraph.resolve.within.PronounModels;
import org.claimgraph.resolve.within.PronounTrainer;
import org.claimgraph.resolve.within.VoiceTrainer;
import org.claimgraph.resolve.within.WithinArticle;

/**
 * Trains what coreference rests on from articles whose mentions people resolved: which words name
 * persons, then, on the names that this finds, whom pronouns and descriptions mean.
 */
public final class CoreferenceGold {
  private final Reading reading = new Reading();
  private final Problems problems;

  /**
   * @param problems takes what is wrong with single articles
   */
  public CoreferenceGold(Problems problems) {
    this.problems = problems;
  }

  /**
   * What the articles of a folder give.
   *
   * @param names which words name persons
   * @param coreference whom mentions mean
   */
  public record Models(LogLinear<NameFeature> names, CoreferenceModels coreference) {

    /** Writes the stand-off annotations of articles by these models. */
    public Function<Gold, String> annotator() {
      LikelyPersons persons = new LikelyPersons(names);
      return article -> {
        List<ActorMention> more = persons.find(article.read());
        return StandOff.line(
            article.read(),
            WithinArticle.resolveLikely(article.read(), more, coreference).mentions());
      };
    }
  }

  /**
   * An article with its line of gold.
   *
   * @param read what the extractors found in it
   * @param node the line
   */
  public record Gold(Extraction read, JsonNode node) {

    /** The id that the input gives the article. */
    public String id() {
      return read.annotation().article().inputId();
    }

    /**
     * The entity of each pronoun, and of the head of each name and description; one of its own
     * where the line tells none.
     */
    public Map<Span, String> entities() {
      return entities(mention -> true);
    }

    private Map<Span, String> entities(Predicate<JsonNode> which) {
      String text = read.annotation().article().text();
      Map<Span, String> entities = new HashMap<>();
      for (JsonNode mention : node.path("mentions")) {
        JsonNode head = mention.path("head");
        int begin = text.offsetByCodePoints(0, head.path(0).asInt());
        int end = text.offsetByCodePoints(0, head.path(1).asInt());
        if (which.test(mention)) {
          entities.put(new Span(begin, end), mention.path("entity").asText("at " + begin));
        }
      }
      return entities;
    }
  }

  /**
   * The articles of a folder that have gold, in input order.
   *
   * @throws IOException if one of the two files cannot be read
   */
  public List<Gold> read(Path folder) throws IOException {
    return read(List.of(folder), GoldLines.in(folder, problems));
  }

  /**
   * The same with articles from several folders, one after the other, and gold from one file.
   *
   * @throws IOException if one of the files cannot be read
   */
  public List<Gold> read(List<Path> folders, Path goldFile) throws IOException {
    return read(folders, GoldLines.of(goldFile, problems));
  }

  private List<Gold> read(List<Path> folders, GoldLines gold) throws IOException {
    List<Gold> all = new ArrayList<>();
    gold.each(folders, problems, (article, node) -> all.add(new Gold(reading.read(article), node)));
    return all;
  }

  /**
   * The models that articles give.
   *
   * @param all articles all of whose mentions are resolved
   * @param some articles of which only some mentions are; they do not tell which words name persons
   */
  public static Models train(List<Gold> all, List<Gold> some) {
    PersonNameTrainer names = new PersonNameTrainer();
    all.forEach(gold -> names.add(gold.read(), gold.entities(CoreferenceGold::isName).keySet()));
    LogLinear<NameFeature> nameModel = names.train();
    LikelyPersons persons = new LikelyPersons(nameModel);
    PronounTrainer news = new PronounTrainer();
    some.forEach(gold -> news.add(gold.read(), List.of(), gold.entities()));
    PronounTrainer pronouns = new PronounTrainer();
    for (Gold gold : all) {
      pronouns.add(gold.read(), persons.find(gold.read()), gold.entities());
    }
    PronounModels pronounModels = pronouns.train();
    VoiceTrainer voices = new VoiceTrainer(pronounModels);
    DescriptionTrainer descriptions = new DescriptionTrainer(pronounModels);
    for (Gold gold : all) {
      List<ActorMention> more = persons.find(gold.read());
      voices.add(gold.read(), more, gold.entities());
      descriptions.add(gold.read(), more, gold.entities());
    }
    VoiceTrainer.Models voiceModels = voices.train();
    return new Models(
        nameModel,
        new CoreferenceModels(
            news.train(),
            pronounModels,
            voiceModels.speakers(),
            voiceModels.addressees(),
            descriptions.train()));
  }

  private static boolean isName(JsonNode mention) {
    return mention.path("kind").asText().equals("named")
        && mention.path("type").asText().equals("person");
  }
}
