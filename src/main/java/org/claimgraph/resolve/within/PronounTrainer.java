package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.learn.LogLinearTrainer;
import org.claimgraph.resolve.Reason;
import org.claimgraph.resolve.within.PronounFeatures.Candidate;
import org.claimgraph.resolve.within.PronounSieve.Daring;

/** Learns the ranking of pronouns' antecedents from articles whose pronouns people resolved. */
public final class PronounTrainer {
  private final LogLinearTrainer<PronounFeature> he = new LogLinearTrainer<>(PronounFeature.class);
  private final LogLinearTrainer<PronounFeature> it = new LogLinearTrainer<>(PronounFeature.class);
  private final LogLinearTrainer<PronounFeature> they =
      new LogLinearTrainer<>(PronounFeature.class);

  /** Starts without articles. */
  public PronounTrainer() {}

  /**
   * Takes one article's pronouns, as far as people resolved them.
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
      boolean isOpen = pronoun.grammar() != Grammar.OTHER && !clusters.of(pronoun).refers();
      if (entity != null && isOpen) {
        List<Candidate> candidates =
            features.of(pronoun, PronounSieve.possible(clusters, discourse, pronoun, Daring.BEST));
        Predicate<Cluster> isRight = ofEntity(chains, entity, candidates);
        learn(clusters, pronoun, candidates, isRight, features.nobody(pronoun));
      }
    }
  }

  /** The clusters of an entity: those with a name, where there are any. */
  private static Predicate<Cluster> ofEntity(
      GoldChains chains, String entity, List<Candidate> candidates) {
    Predicate<Cluster> same = cluster -> entity.equals(chains.entity(cluster));
    boolean isNamed =
        candidates.stream().map(Candidate::cluster).anyMatch(same.and(Cluster::isNamed));
    return same.and(cluster -> cluster.isNamed() == isNamed);
  }

  private void learn(
      Clusters clusters,
      ActorMention pronoun,
      List<Candidate> candidates,
      Predicate<Cluster> isRight,
      double[] nobody) {
    boolean[] right = new boolean[candidates.size() + 1];
    Optional<Cluster> antecedent = Optional.empty();
    for (int i = 0; i < candidates.size(); i++) {
      Cluster cluster = candidates.get(i).cluster();
      right[i] = isRight.test(cluster);
      antecedent = right[i] ? antecedent.or(() -> Optional.of(cluster)) : antecedent;
    }
    right[candidates.size()] = antecedent.isEmpty();
    List<double[]> values = new ArrayList<>(PronounFeatures.values(candidates));
    values.add(nobody);
    PronounModels.of(pronoun, he, it, they).add(values, right);
    antecedent.ifPresent(c -> clusters.join(pronoun, c, 1, Reason.PRONOUN));
  }

  /** The models that the articles so far give. */
  public PronounModels train() {
    return new PronounModels(he.train(), it.train(), they.train());
  }
}
