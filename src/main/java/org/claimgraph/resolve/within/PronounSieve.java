package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.LocationMention;
import org.claimgraph.extract.learn.LogLinear;
import org.claimgraph.resolve.Reason;
import org.claimgraph.resolve.within.PronounFeatures.Candidate;

/**
 * Third-person pronouns: the antecedent is the cluster before it that agrees in gender and number
 * and stands out most. What stands out: a sentence's first mention, the source of an attribution
 * (above all where the pronoun is one too), nearness, being named often. A pronoun inside
 * somebody's content is not that somebody. Weights in the manner of Lappin and Leass 1994.
 */
final class PronounSieve implements Sieve {
  private static final int SENTENCES_BACK = 6;

  /** Things and groups stand out less than persons: a pronoun for them reaches less far. */
  private static final int SENTENCES_BACK_NEUTER = 1;

  /** Least lead over the second best antecedent of a pronoun that is no source. */
  private static final double LEAST_MARGIN = 0.25;

  private static final double LEAST_MARGIN_NEUTER = 0.7;

  private static final double PER_SENTENCE = -1.0;
  private static final double SUBJECT = 1.0;
  private static final double SOURCE = 0.6;
  private static final double SOURCE_TO_SOURCE = 1.0;
  private static final double INSIDE_ANOTHER = -0.8;
  private static final double ACROSS_QUOTATION = -0.7;
  private static final double NAMED = 0.4;
  private static final double SAME_CONTENT = 0.8;
  private static final double CLEAR_MARGIN = 1.0;

  /** Least chance of a personal pronoun's antecedent that the graph relies on. */
  private static final double LEAST_CHANCE = 0.55;

  /** Confidence of a pronoun with a single possible antecedent. */
  private static final double MOST = 0.85;

  private final LogLinear<PronounFeature> model;
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

  /**
   * @param model which person a "he" or "she" means
   */
  PronounSieve(LogLinear<PronounFeature> model, Daring daring) {
    this.model = model;
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

  /** By the learned model; the graph takes only clear cases. */
  private void rank(
      Clusters clusters, Discourse discourse, PronounFeatures features, ActorMention pronoun) {
    List<Candidate> candidates =
        features.of(pronoun, possible(clusters, discourse, pronoun, daring));
    List<double[]> values = new ArrayList<>(PronounFeatures.values(candidates));
    if (daring.guesses) {
      values.add(features.nobody(pronoun));
    }
    double[] chances = model.chances(values);
    int best = VoiceTrainer.best(chances);
    boolean isSomebody = best >= 0 && best < candidates.size();
    if (isSomebody
        && (daring.guesses || chances[best] >= LEAST_CHANCE || discourse.isSource(pronoun))) {
      double confidence = MOST * chances[best];
      clusters.join(pronoun, candidates.get(best).cluster(), confidence, Reason.PRONOUN);
    }
  }

  private void resolve(
      Clusters clusters, Discourse discourse, PronounFeatures features, ActorMention pronoun) {
    if (isPersonal(pronoun)) {
      rank(clusters, discourse, features, pronoun);
      return;
    }
    Map<Cluster, Double> scores = new LinkedHashMap<>();
    for (EntityMention candidate : discourse.before(pronoun, reach(pronoun))) {
      Cluster cluster = clusters.of(candidate);
      if (isPossible(discourse, pronoun, candidate, cluster, daring)) {
        scores.merge(cluster, score(clusters, discourse, pronoun, candidate), Math::max);
      }
    }
    List<Map.Entry<Cluster, Double>> ranked =
        scores.entrySet().stream()
            .sorted(Map.Entry.<Cluster, Double>comparingByValue(Comparator.reverseOrder()))
            .toList();
    if (!ranked.isEmpty()) {
      double margin = margin(ranked);
      if (daring.guesses || margin >= leastMargin(pronoun) || discourse.isSource(pronoun)) {
        clusters.join(pronoun, ranked.getFirst().getKey(), 0.5 + 0.35 * margin, Reason.PRONOUN);
      }
    }
  }

  private static double leastMargin(ActorMention pronoun) {
    return switch (pronoun.grammar()) {
      case HE, SHE -> LEAST_MARGIN;
      default -> LEAST_MARGIN_NEUTER;
    };
  }

  private static int reach(ActorMention pronoun) {
    return switch (pronoun.grammar()) {
      case HE, SHE -> SENTENCES_BACK;
      default -> SENTENCES_BACK_NEUTER;
    };
  }

  /** The lead of the best over the second best, at most {@link #CLEAR_MARGIN}. */
  private static double margin(List<Map.Entry<Cluster, Double>> ranked) {
    return ranked.size() == 1
        ? CLEAR_MARGIN
        : Math.min(CLEAR_MARGIN, ranked.get(0).getValue() - ranked.get(1).getValue());
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

  private static double score(
      Clusters clusters, Discourse discourse, ActorMention pronoun, EntityMention candidate) {
    Cluster cluster = clusters.of(candidate);
    double score =
        PER_SENTENCE * (discourse.sentence(pronoun) - discourse.sentence(candidate))
            + Math.log1p(cluster.decisions().size()) * 0.3
            + candidate.span().begin() * 1e-6;
    score += discourse.isFirstOfSentence(candidate) ? SUBJECT : 0;
    score += discourse.isInsideAnother(candidate) ? INSIDE_ANOTHER : 0;
    score += cluster.isNamed() ? NAMED : 0;
    if (discourse.isSource(candidate)) {
      score += discourse.isSource(pronoun) ? SOURCE_TO_SOURCE : SOURCE;
    }
    if (discourse.isQuoted(candidate) != discourse.isQuoted(pronoun)) {
      score += ACROSS_QUOTATION;
    }
    score += discourse.shareContent(candidate, pronoun) ? SAME_CONTENT : 0;
    return score;
  }
}
