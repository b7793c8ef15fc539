package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.learn.LogLinear;
import org.claimgraph.extract.learn.LogLinearTrainer;
import org.claimgraph.resolve.within.PronounSieve.Daring;
import org.jspecify.annotations.Nullable;

/**
 * Learns who says "I" and who is "you" from articles whose mentions people resolved. A turn's
 * features tell who spoke before: at first as people say, then as the model of the round before.
 */
public final class VoiceTrainer {
  private static final int ROUNDS = 3;

  private final PronounModels pronouns;
  private final List<Article> articles = new ArrayList<>();

  /**
   * @param pronouns whom pronouns of the third person mean
   */
  public VoiceTrainer(PronounModels pronouns) {
    this.pronouns = pronouns;
  }

  private record Article(Voices voices, GoldChains gold, List<String> entities, boolean quoted) {}

  /**
   * The models.
   *
   * @param speakers who says "I" in a quotation
   * @param addressees who is "you"
   */
  public record Models(LogLinear<VoiceFeature> speakers, LogLinear<VoiceFeature> addressees) {}

  /**
   * Takes one article's pronouns of the first and second person.
   *
   * @param more mentions that the extraction does not have
   * @param gold which entity the words of a mention belong to: by the span of a pronoun, or of the
   *     head of a name or description
   */
  public void add(Extraction extraction, List<ActorMention> more, Map<Span, String> gold) {
    GoldChains chains = new GoldChains(gold);
    Clusters first = new Clusters(extraction, more);
    WithinArticle.beforePronouns().forEach(sieve -> sieve.apply(first));
    new PronounSieve(pronouns, Daring.SURE).apply(first);
    take(first, chains, false);
    Clusters clusters = new Clusters(extraction, more);
    WithinArticle.beforePronouns().forEach(sieve -> sieve.apply(clusters));
    chains.joinNarrators(clusters);
    new PronounSieve(pronouns, Daring.BEST).apply(clusters);
    take(clusters, chains, true);
  }

  private void take(Clusters clusters, GoldChains gold, boolean quoted) {
    Voices voices = new Voices(clusters, quoted);
    List<String> entities = voices.persons().stream().map(gold::entity).toList();
    articles.add(new Article(voices, gold, entities, quoted));
  }

  /** Index of the person that people took some pronouns for, or -1. */
  private static int voice(Article article, List<ActorMention> said) {
    return said.stream()
        .map(article.gold()::entity)
        .flatMap(Optional::stream)
        .findFirst()
        .map(article.entities()::indexOf)
        .orElse(-1);
  }

  /** The models that the articles so far give. */
  public Models train() {
    Models models = null;
    for (int round = 0; round < ROUNDS; round++) {
      models = train(models);
    }
    return models;
  }

  private Models train(@Nullable Models last) {
    LogLinearTrainer<VoiceFeature> speakers = new LogLinearTrainer<>(VoiceFeature.class);
    LogLinearTrainer<VoiceFeature> addressees = new LogLinearTrainer<>(VoiceFeature.class);
    for (Article article : articles) {
      Voices voices = article.voices();
      voices.forget();
      List<Turn> turns = voices.turns();
      for (int i = 0; i < turns.size(); i++) {
        int voice = voice(article, voices.said(turns.get(i), false));
        if (article.quoted() && turns.get(i).speaker().isEmpty()) {
          List<double[]> values = voices.values(i, false);
          if (voice >= 0) {
            speakers.add(values, right(article, voice));
          }
          int speaks = last == null ? voice : best(last.speakers().chances(values));
          voices.speaks(
              i, speaks < 0 ? Optional.empty() : Optional.of(voices.persons().get(speaks)));
        }
      }
      for (int i = 0; i < turns.size(); i++) {
        int voice = voice(article, voices.said(turns.get(i), true));
        if (voice >= 0) {
          addressees.add(voices.values(i, true), right(article, voice));
        }
      }
    }
    return new Models(speakers.train(), addressees.train());
  }

  private static boolean[] right(Article article, int voice) {
    List<String> entities = article.entities();
    boolean[] right = new boolean[entities.size()];
    for (int k = 0; k < right.length; k++) {
      right[k] = entities.get(k).equals(entities.get(voice));
    }
    return right;
  }

  /** Index of the greatest chance; -1 for none. */
  static int best(double[] chances) {
    int best = -1;
    for (int i = 0; i < chances.length; i++) {
      best = best < 0 || chances[i] > chances[best] ? i : best;
    }
    return best;
  }
}
