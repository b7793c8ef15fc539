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

/** Learns whom descriptions mean from articles whose mentions people resolved. */
public final class DescriptionTrainer {
  private final PronounModels pronouns;
  private final LogLinearTrainer<DescriptionFeature> trainer =
      new LogLinearTrainer<>(DescriptionFeature.class);

  /**
   * @param pronouns whom pronouns of the third person mean
   */
  public DescriptionTrainer(PronounModels pronouns) {
    this.pronouns = pronouns;
  }

  /**
   * Takes one article's descriptions of persons.
   *
   * @param more mentions that the extraction does not have
   * @param gold which entity the words of a mention belong to: by the span of a pronoun, or of the
   *     head of a name or description
   */
  public void add(Extraction extraction, List<ActorMention> more, Map<Span, String> gold) {
    Clusters clusters = new Clusters(extraction, more);
    GoldChains chains = new GoldChains(gold);
    WithinArticle.beforePronouns().forEach(sieve -> sieve.apply(clusters));
    chains.joinNarrators(clusters);
    new PronounSieve(pronouns, Daring.BEST).apply(clusters);
    DescriptionFeatures features = new DescriptionFeatures(clusters);
    for (EntityMention mention : LikelyDescriptionSieve.open(clusters)) {
      ActorMention description = (ActorMention) mention;
      Optional<String> entity =
          chains.description(
              description.span(), RoleWords.core(clusters.text(description)).length());
      List<Candidate> candidates = features.of(description);
      if (entity.isPresent() && !clusters.of(description).isNamed()) {
        boolean[] right = new boolean[candidates.size() + 1];
        Optional<Cluster> named = Optional.empty();
        for (int i = 0; i < candidates.size(); i++) {
          Cluster cluster = candidates.get(i).cluster();
          right[i] = entity.get().equals(chains.entity(cluster));
          named = right[i] ? named.or(() -> Optional.of(cluster)) : named;
        }
        right[candidates.size()] = named.isEmpty();
        List<double[]> values = new ArrayList<>(PronounFeatures.values(candidates));
        values.add(features.nobody(description));
        trainer.add(values, right);
        named.ifPresent(c -> clusters.join(description, c, 1, Reason.DEFINITE));
      }
    }
  }

  /** The model that the articles so far give. */
  public LogLinear<DescriptionFeature> train() {
    return trainer.train();
  }
}
