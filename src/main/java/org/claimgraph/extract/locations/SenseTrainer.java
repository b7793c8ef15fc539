package org.claimgraph.extract.locations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns {@link SenseModel} from names whose place is known: conditional logistic regression over
 * the places of each name, full gradient steps, so that the order of examples does not matter.
 */
final class SenseTrainer {
  private static final int STEPS = 400;
  private static final double RATE = 0.3;
  private static final double DECAY = 1e-3;

  private record Example(double[][] places, int right, double weight) {}

  private final List<Example> examples = new ArrayList<>();

  /**
   * Adds a name.
   *
   * @param places features of its places
   * @param right index of the right one
   * @param mentions how often the article has it
   */
  void add(double[][] places, int right, int mentions) {
    examples.add(new Example(places, right, 1 + Math.log(mentions)));
  }

  /** The weights learned. */
  SenseModel train() {
    int size = SenseFeatures.NAMES.size();
    double[] weights = new double[size];
    double[] squares = new double[size];
    double total = examples.stream().mapToDouble(Example::weight).sum();
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[size];
      for (Example example : examples) {
        addGradient(example, weights, gradient);
      }
      for (int i = 0; i < size; i++) {
        double g = gradient[i] / total - DECAY * weights[i];
        squares[i] += g * g;
        weights[i] += RATE * g / (1e-6 + Math.sqrt(squares[i]));
      }
    }
    return new SenseModel(Arrays.stream(weights).boxed().toList());
  }

  private static void addGradient(Example example, double[] weights, double[] gradient) {
    double[] share = new double[example.places().length];
    double top = Double.NEGATIVE_INFINITY;
    for (int p = 0; p < share.length; p++) {
      for (int i = 0; i < weights.length; i++) {
        share[p] += weights[i] * example.places()[p][i];
      }
      top = Math.max(top, share[p]);
    }
    double sum = 0;
    for (int p = 0; p < share.length; p++) {
      share[p] = Math.exp(share[p] - top);
      sum += share[p];
    }
    for (int p = 0; p < share.length; p++) {
      double error = (p == example.right() ? 1 : 0) - share[p] / sum;
      for (int i = 0; i < weights.length; i++) {
        gradient[i] += example.weight() * error * example.places()[p][i];
      }
    }
  }
}
