package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.Extraction;
import org.claimgraph.resolve.Reason;
import org.claimgraph.resolve.within.PronounFeatures.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Learns the weights of {@link PronounModel} from articles whose mentions people resolved: the
 * likelihood of a right antecedent, by gradient ascent with a small penalty on large weights.
 */
public final class PronounTrainer {
  private static final int ROUNDS = 60;
  private static final double RATE = 0.05;
  private static final double PENALTY = 1e-4;

  private final List<Example> examples = new ArrayList<>();

  /** Starts without articles. */
  public PronounTrainer() {}

  private record Example(List<Candidate> candidates, boolean[] right) {}

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
          right[i] = entity.equals(entity(cluster, gold));
          antecedent = right[i] ? antecedent.or(() -> Optional.of(cluster)) : antecedent;
        }
        if (antecedent.isPresent()) {
          examples.add(new Example(candidates, right));
          clusters.join(pronoun, antecedent.get(), 1, Reason.PRONOUN);
        }
      }
    }
  }

  /** The gold entity of most of a cluster's mentions. */
  private static String entity(Cluster cluster, Map<Span, String> gold) {
    Map<String, Integer> counts = new HashMap<>();
    cluster
        .mentions()
        .map(m -> entity(m, gold))
        .filter(Objects::nonNull)
        .forEach(e -> counts.merge(e, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static @Nullable String entity(EntityMention mention, Map<Span, String> gold) {
    if (gold.containsKey(mention.span())) {
      return gold.get(mention.span());
    }
    Span name =
        mention instanceof ActorMention actor ? actor.name().orElse(actor.span()) : mention.span();
    return gold.entrySet().stream()
        .filter(e -> e.getKey().overlaps(name) && e.getKey().end() <= name.end() + 2)
        .filter(e -> e.getKey().end() >= name.end())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** How many pronouns it learns from. */
  public int size() {
    return examples.size();
  }

  /** The model that the articles so far give. The same articles give the same model. */
  public PronounModel train() {
    double[] weights = new double[PronounFeatures.NAMES.size()];
    double[] sum = new double[weights.length];
    for (int round = 0; round < ROUNDS; round++) {
      for (Example example : examples) {
        step(example, weights);
      }
      if (round >= ROUNDS / 2) {
        for (int k = 0; k < weights.length; k++) {
          sum[k] += weights[k] / (ROUNDS - ROUNDS / 2);
        }
      }
    }
    return new PronounModel(sum);
  }

  private static void step(Example example, double[] weights) {
    double[] chances = new PronounModel(weights).chances(example.candidates());
    double right = 0;
    for (int i = 0; i < chances.length; i++) {
      right += example.right()[i] ? chances[i] : 0;
    }
    for (int i = 0; i < chances.length; i++) {
      double target = example.right()[i] ? chances[i] / Math.max(right, 1e-9) : 0;
      for (int k = 0; k < weights.length; k++) {
        weights[k] += RATE * (target - chances[i]) * example.candidates().get(i).values()[k];
      }
    }
    for (int k = 0; k < weights.length; k++) {
      weights[k] -= RATE * PENALTY * weights[k];
    }
  }
}
