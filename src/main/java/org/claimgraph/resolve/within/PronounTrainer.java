package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.learn.LogLinear;
import org.claimgraph.extract.learn.LogLinearTrainer;
import org.claimgraph.resolve.Reason;
import org.claimgraph.resolve.within.PronounFeatures.Candidate;
import org.claimgraph.resolve.within.PronounSieve.Daring;

/** Learns the ranking of pronouns' antecedents from articles whose mentions people resolved. */
public final class PronounTrainer {
  private final LogLinearTrainer<PronounFeature> trainer =
      new LogLinearTrainer<>(PronounFeature.class);

  /** Starts without articles. */
  public PronounTrainer() {}

  /**
   * Takes one article's pronouns.
   *
   * @param more mentions that the extraction does not have
   * @param gold which entity the words of a mention belong to: by the span of a pronoun, or of the
   *     head of a name or description
   */
  public void add(Extraction extraction, List<ActorMention> more, Map<Span, String> gold) {
    Clusters clusters = new Clusters(extraction, more);
    WithinArticle.beforePronouns().forEach(sieve -> sieve.apply(clusters));
    GoldChains chains = new GoldChains(gold);
    chains.joinNarrators(clusters);
    Discourse discourse = clusters.discourse();
    PronounFeatures features = new PronounFeatures(clusters, discourse);
    for (ActorMention pronoun : clusters.openPronouns()) {
      String entity = gold.get(pronoun.span());
      if (entity != null && PronounSieve.isPersonal(pronoun) && !clusters.of(pronoun).refers()) {
        List<EntityMention> before =
            PronounSieve.possible(clusters, discourse, pronoun, Daring.BEST);
        List<Candidate> candidates = features.of(pronoun, before);
        boolean[] right = new boolean[candidates.size() + 1];
        boolean isNamed =
            candidates.stream()
                .map(Candidate::cluster)
                .anyMatch(c -> c.isNamed() && entity.equals(chains.entity(c)));
        Optional<Cluster> antecedent = Optional.empty();
        for (int i = 0; i < candidates.size(); i++) {
          Cluster cluster = candidates.get(i).cluster();
          right[i] = entity.equals(chains.entity(cluster)) && cluster.isNamed() == isNamed;
          antecedent = right[i] ? antecedent.or(() -> Optional.of(cluster)) : antecedent;
        }
        right[candidates.size()] = antecedent.isEmpty();
        List<double[]> values = new ArrayList<>(PronounFeatures.values(candidates));
        values.add(features.nobody(pronoun));
        trainer.add(values, right);
        antecedent.ifPresent(c -> clusters.join(pronoun, c, 1, Reason.PRONOUN));
      }
    }
  }

  /** The model that the articles so far give. */
  public LogLinear<PronounFeature> train() {
    return trainer.train();
  }
}
