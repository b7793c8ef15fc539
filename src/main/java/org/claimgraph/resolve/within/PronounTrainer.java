package org.claimgraph.resolve.within;

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
    Discourse discourse = clusters.discourse();
    PronounFeatures features = new PronounFeatures(clusters, discourse);
    for (ActorMention pronoun : clusters.openPronouns()) {
      String entity = gold.get(pronoun.span());
      if (entity != null && PronounSieve.isPersonal(pronoun) && !clusters.of(pronoun).refers()) {
        List<EntityMention> before = PronounSieve.possible(clusters, discourse, pronoun);
        List<Candidate> candidates = features.of(pronoun, before);
        boolean[] right = new boolean[candidates.size()];
        Optional<Cluster> antecedent = Optional.empty();
        for (int i = 0; i < right.length; i++) {
          Cluster cluster = candidates.get(i).cluster();
          right[i] = entity.equals(chains.entity(cluster));
          antecedent = right[i] ? antecedent.or(() -> Optional.of(cluster)) : antecedent;
        }
        if (antecedent.isPresent()) {
          trainer.add(candidates.stream().map(Candidate::values).toList(), right);
          clusters.join(pronoun, antecedent.get(), 1, Reason.PRONOUN);
        }
      }
    }
  }

  /** The model that the articles so far give. */
  public LogLinear<PronounFeature> train() {
    return trainer.train();
  }
}
