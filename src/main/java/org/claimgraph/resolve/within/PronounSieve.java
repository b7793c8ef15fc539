package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.LocationMention;
import org.claimgraph.resolve.Reason;
import org.claimgraph.resolve.within.PronounFeatures.Candidate;

/**
 * Third-person pronouns: the antecedent is the cluster before it that agrees in gender and number
 * and is likeliest by what was learned, or nobody. A pronoun inside somebody's content is not that
 * somebody.
 */
final class PronounSieve implements Sieve {
  private static final int SENTENCES_BACK = 6;

  /** Things and groups stand out less than persons: a pronoun for them reaches less far. */
  private static final int SENTENCES_BACK_GROUP = 3;

  /** Least chance of a person as antecedent that the graph relies on. */
  private static final double LEAST_CHANCE = 0.55;

  private static final double LEAST_CHANCE_GROUP = 0.6;

  /** Confidence of a pronoun with a single possible antecedent. */
  private static final double MOST = 0.85;

  private final PronounModels models;
  private final Daring daring;

  /** How sure an antecedent must be. */
  enum Daring {
    /** As the graph needs it. */
    SURE(false, false),
    /** As sure, but a given name alone does not tell a person's gender for certain. */
    CLEAR(true, false),
    /** The best, also where the second best is as good. */
    BEST(true, true);

    private final boolean doubtsNames;
    private final boolean guesses;

    Daring(boolean doubtsNames, boolean guesses) {
      this.doubtsNames = doubtsNames;
      this.guesses = guesses;
    }
  }

  PronounSieve(PronounModels models, Daring daring) {
    this.models = models;
    this.daring = daring;
  }

  @Override
  public void apply(Clusters clusters) {
    Discourse discourse = clusters.discourse();
    PronounFeatures features = new PronounFeatures(clusters, discourse);
    for (ActorMention pronoun : clusters.openPronouns()) {
      if (pronoun.grammar() != Grammar.OTHER && !clusters.of(pronoun).refers()) {
        resolve(clusters, discourse, features, pronoun);
      }
    }
  }

  /** Whether a pronoun is "he", "she" or one of their forms. */
  static boolean isPersonal(ActorMention pronoun) {
    return pronoun.grammar() == Grammar.HE || pronoun.grammar() == Grammar.SHE;
  }

  /** The mentions before a pronoun that it may refer to, in text order. */
  static List<EntityMention> possible(
      Clusters clusters, Discourse discourse, ActorMention pronoun, Daring daring) {
    return discourse.before(pronoun, reach(pronoun)).stream()
        .filter(m -> isPossible(discourse, pronoun, m, clusters.of(m), daring))
        .toList();
  }

  /**
   * What the graph relies on: an "it" or "they" may mean nobody, a "he" means whoever is likeliest.
   * A guess is the other way round: "he" may be somebody who is not named at all.
   */
  private void resolve(
      Clusters clusters, Discourse discourse, PronounFeatures features, ActorMention pronoun) {
    List<Candidate> candidates =
        features.of(pronoun, possible(clusters, discourse, pronoun, daring));
    List<double[]> values = new ArrayList<>(PronounFeatures.values(candidates));
    if (daring.guesses == isPersonal(pronoun)) {
      values.add(features.nobody(pronoun));
    }
    double[] chances = models.of(pronoun).chances(values);
    int best = VoiceTrainer.best(chances);
    boolean isSomebody = best >= 0 && best < candidates.size();
    if (isSomebody
        && (daring.guesses
            || chances[best] >= leastChance(pronoun)
            || discourse.isSource(pronoun))) {
      double confidence = MOST * chances[best];
      clusters.join(pronoun, candidates.get(best).cluster(), confidence, Reason.PRONOUN);
    }
  }

  private static double leastChance(ActorMention pronoun) {
    return isPersonal(pronoun) ? LEAST_CHANCE : LEAST_CHANCE_GROUP;
  }

  private static int reach(ActorMention pronoun) {
    return switch (pronoun.grammar()) {
      case HE, SHE -> SENTENCES_BACK;
      default -> SENTENCES_BACK_GROUP;
    };
  }

  private static boolean isPossible(
      Discourse discourse,
      ActorMention pronoun,
      EntityMention candidate,
      Cluster cluster,
      Daring daring) {
    return !(candidate instanceof LocationMention)
        && !candidate.span().overlaps(pronoun.span())
        && agrees(pronoun.grammar(), cluster, daring.doubtsNames)
        && !speaksAround(discourse, pronoun, cluster);
  }

  private static boolean agrees(Grammar pronoun, Cluster cluster, boolean doubtsNames) {
    Grammar grammar = cluster.grammar();
    boolean person = cluster.type() == EntityType.PERSON && grammar != Grammar.THEY;
    return switch (pronoun) {
      case HE, SHE ->
          person
              && (doubtsNames
                  ? cluster.genderSaid().map(pronoun::equals).orElse(true)
                  : cluster.genderAgrees(pronoun));
      case IT -> !person && grammar != Grammar.THEY;
      case THEY -> !person && cluster.type() != EntityType.STATE;
      default -> false;
    };
  }

  /** Whether the pronoun stands in quoted words of the cluster's own. */
  private static boolean speaksAround(Discourse discourse, ActorMention pronoun, Cluster cluster) {
    return discourse.isQuoted(pronoun)
        && discourse.attributionsAround(pronoun).stream()
            .flatMap(a -> a.source().stream())
            .anyMatch(source -> cluster.mentions().anyMatch(m -> source.overlaps(m.span())));
  }
}
