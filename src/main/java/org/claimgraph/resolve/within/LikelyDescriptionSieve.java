package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.learn.LogLinear;
import org.claimgraph.resolve.Reason;
import org.claimgraph.resolve.within.PronounFeatures.Candidate;

/**
 * Descriptions of one person that no rule resolved: what a named person is said to be ("he became
 * head of the fund", "Ann Lee, 45, a teacher"), and "the woman" or "the actor" for the one spoken
 * of. By a learned model, which may also find that nobody named is meant.
 */
final class LikelyDescriptionSieve implements Sieve {
  private static final double MOST = 0.75;

  private final LogLinear<DescriptionFeature> model;
  private final double leastChance;

  /**
   * @param model whom a description means
   * @param leastChance how likely at least, 0 to 1
   */
  LikelyDescriptionSieve(LogLinear<DescriptionFeature> model, double leastChance) {
    this.model = model;
    this.leastChance = leastChance;
  }

  @Override
  public void apply(Clusters clusters) {
    DescriptionFeatures features = new DescriptionFeatures(clusters);
    for (EntityMention mention : open(clusters)) {
      ActorMention description = (ActorMention) mention;
      List<Candidate> candidates = features.of(description);
      List<double[]> values = new ArrayList<>(PronounFeatures.values(candidates));
      values.add(features.nobody(description));
      double[] chances = model.chances(values);
      int best = VoiceTrainer.best(chances);
      boolean isClear = best < candidates.size() && chances[best] >= leastChance;
      if (isClear && !clusters.of(mention).isNamed()) {
        Cluster person = candidates.get(best).cluster();
        Reason reason = isSaid(values.get(best)) ? Reason.PREDICATE : Reason.DEFINITE;
        clusters.join(mention, person, MOST * chances[best], reason);
      }
    }
  }

  private static boolean isSaid(double[] values) {
    return values[DescriptionFeature.IS.ordinal()] > 0
        || values[DescriptionFeature.FOLLOWS_NAME.ordinal()] > 0;
  }

  /** The descriptions of one person whose clusters have no name yet. */
  static List<EntityMention> open(Clusters clusters) {
    return clusters.mentions().stream()
        .filter(m -> m.form() == Form.DESCRIPTION && DescriptionFeatures.isOne(m))
        .filter(m -> !clusters.of(m).isNamed())
        .toList();
  }
}
