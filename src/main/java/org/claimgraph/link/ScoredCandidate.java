package org.claimgraph.link;

import java.util.Comparator;

/**
 * A candidate and how well it fits an entity. The score is the product of its parts.
 *
 * @param candidate the record
 * @param name how well the names agree, 0 to 1
 * @param type 1 where the record is known to be of the entity's type, less where that is unknown
 * @param context how well country and position fit the entity and its articles, 0 to 1
 * @param unit how well a unit's number, branch and echelon fit, 0 to 1; 1 for what is no unit
 * @param share how likely it is meant rather than one of its rivals, by fit and popularity, 0 to 1
 */
public record ScoredCandidate(
    Candidate candidate, double name, double type, double context, double unit, double share) {
  /** Best first; equal ones by target. */
  public static final Comparator<ScoredCandidate> BEST_FIRST =
      Comparator.comparingDouble(ScoredCandidate::score)
          .reversed()
          .thenComparing(scored -> scored.candidate().target());

  /** From 0 to 1. */
  public double score() {
    return fit() * share;
  }

  /** The score without regard to rivals. */
  double fit() {
    return name * type * context * unit;
  }

  /** This candidate with its share among its rivals. */
  ScoredCandidate among(double share) {
    return new ScoredCandidate(candidate, name, type, context, unit, share);
  }
}
