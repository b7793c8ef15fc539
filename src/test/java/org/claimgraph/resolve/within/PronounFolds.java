package org.claimgraph.resolve.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.Form;
import org.claimgraph.pipeline.CoreferenceGold;
import org.claimgraph.pipeline.CoreferenceGold.Gold;
import org.claimgraph.resolve.within.PronounSieve.Daring;

/**
 * Measures whom the graph takes pronouns for, by models that have not learned from their articles:
 * {@code java org.claimgraph.resolve.within.PronounFolds MENTIONS FOLDS TEXTS...}, where MENTIONS
 * and TEXTS are what {@code train coreference} takes.
 *
 * <p>Right is a pronoun in a cluster most of whose other mentions are of its entity. Gold are the
 * pronouns whose entity has a name or description before them; a pronoun that has none and is taken
 * for somebody is wrong.
 */
final class PronounFolds {
  private final Map<Grammar, int[]> counts = new EnumMap<>(Grammar.class);

  private PronounFolds() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> texts = Arrays.stream(arguments).skip(2).map(Path::of).toList();
    List<Gold> articles =
        new CoreferenceGold(problem -> System.err.println(problem))
            .read(texts, Path.of(arguments[0]));
    int folds = Integer.parseInt(arguments[1]);
    PronounFolds scores = new PronounFolds();
    for (int fold = 0; fold < folds; fold++) {
      PronounTrainer trainer = new PronounTrainer();
      List<Gold> held = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        Gold article = articles.get(i);
        if (i % folds == fold) {
          held.add(article);
        } else {
          trainer.add(article.read(), List.of(), article.entities());
        }
      }
      PronounModels models = trainer.train();
      held.forEach(article -> scores.add(article, models));
    }
    scores.print();
  }

  private void add(Gold article, PronounModels models) {
    Map<Span, String> gold = article.entities();
    GoldChains chains = new GoldChains(gold);
    Clusters clusters = new Clusters(article.read(), List.of());
    WithinArticle.beforePronouns().forEach(sieve -> sieve.apply(clusters));
    List<ActorMention> pronouns = clusters.openPronouns();
    new PronounSieve(models, Daring.SURE).apply(clusters);
    for (ActorMention pronoun : pronouns) {
      String entity = gold.get(pronoun.span());
      if (entity != null && pronoun.grammar() != Grammar.OTHER) {
        int[] count = counts.computeIfAbsent(kind(pronoun), k -> new int[3]);
        Cluster taken = clusters.of(pronoun);
        count[0] += isSpokenOf(clusters, chains, pronoun, entity) ? 1 : 0;
        count[1] += taken.refers() ? 1 : 0;
        count[2] +=
            taken.refers()
                    && chains.entity(taken.mentions().filter(m -> m != pronoun)).equals(entity)
                ? 1
                : 0;
      }
    }
  }

  private static Grammar kind(ActorMention pronoun) {
    return PronounSieve.isPersonal(pronoun) ? Grammar.HE_OR_SHE : pronoun.grammar();
  }

  private static boolean isSpokenOf(
      Clusters clusters, GoldChains chains, ActorMention pronoun, String entity) {
    return clusters.mentions().stream()
        .takeWhile(m -> m.span().begin() < pronoun.span().begin())
        .filter(m -> m.form() != Form.PRONOUN)
        .map(chains::entity)
        .flatMap(Optional::stream)
        .anyMatch(entity::equals);
  }

  private void print() {
    counts.forEach(
        (kind, count) ->
            System.out.printf(
                Locale.ROOT,
                "%-9s  P %.1f  R %.1f  (%d right, %d taken for somebody, %d gold)%n",
                kind,
                100.0 * count[2] / Math.max(1, count[1]),
                100.0 * count[2] / Math.max(1, count[0]),
                count[2],
                count[1],
                count[0]));
  }
}
