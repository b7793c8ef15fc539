package org.claimgraph.extract.locations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimgraph.article.Span;
import org.claimgraph.nlp.Annotation;

/**
 * Learns {@link NameModel} from articles whose places are known: logistic regression, AdaGrad, a
 * fixed order. Features seen in fewer than {@value #SEEN} candidates are left out.
 */
final class NameTrainer {
  private static final int SEEN = 3;
  private static final int EPOCHS = 12;
  private static final double RATE = 0.2;
  private static final double DECAY = 2e-4;

  private record Example(List<String> features, boolean place) {}

  private final List<Example> examples = new ArrayList<>();
  private final Gazetteer gazetteer;
  private final NameFinder finder;

  NameTrainer(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.finder = new NameFinder(gazetteer);
  }

  /** Adds an article with the spans of its places. */
  void add(Annotation annotation, List<Span> places) {
    List<CandidateName> candidates = finder.find(annotation);
    NameEvidence evidence = new NameEvidence(gazetteer, annotation, candidates);
    for (CandidateName name : candidates) {
      boolean place = places.stream().anyMatch(span -> span.overlaps(name.span()));
      examples.add(new Example(NameFeatures.of(gazetteer, annotation, evidence, name), place));
    }
  }

  /** The weights learned, sorted by feature. */
  SortedMap<String, Double> train() {
    Map<String, Long> seen =
        examples.stream()
            .flatMap(example -> example.features().stream())
            .collect(Collectors.groupingBy(feature -> feature, Collectors.counting()));
    Map<String, double[]> weights = new HashMap<>();
    seen.forEach(
        (feature, count) -> {
          if (count >= SEEN) {
            weights.put(feature, new double[2]);
          }
        });
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(1);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      java.util.Collections.shuffle(order, random);
      order.forEach(example -> learn(example, weights));
    }
    SortedMap<String, Double> learned = new TreeMap<>();
    weights.forEach((feature, weight) -> learned.put(feature, weight[0]));
    learned.values().removeIf(weight -> Math.abs(weight) < 0.005);
    return learned;
  }

  private static void learn(Example example, Map<String, double[]> weights) {
    double sum = 0;
    for (String feature : example.features()) {
      double[] weight = weights.get(feature);
      sum += weight == null ? 0 : weight[0];
    }
    double error = (example.place() ? 1 : 0) - 1 / (1 + Math.exp(-sum));
    for (String feature : example.features()) {
      double[] weight = weights.get(feature);
      if (weight != null) {
        double gradient = error - DECAY * weight[0];
        weight[1] += gradient * gradient;
        weight[0] += RATE * gradient / (1e-3 + Math.sqrt(weight[1]));
      }
    }
  }
}
