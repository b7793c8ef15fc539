package org.claimgraph.extract.learn;

import java.util.ArrayList;
import java.util.List;

/**
 * Learns the weights of a {@link LogLinear}: the likelihood of a right candidate in each choice, by
 * gradient ascent with a small penalty on large weights. The same choices in the same order give
 * the same weights.
 *
 * @param <F> the features
 */
public final class LogLinearTrainer<F extends Enum<F>> {
  private static final int ROUNDS = 60;
  private static final double RATE = 0.05;
  private static final double PENALTY = 1e-4;

  private final Class<F> features;
  private final List<Choice> choices = new ArrayList<>();

  /** A choice with the weight it has among all. */
  private record Choice(List<double[]> candidates, boolean[] right, double weight) {}

  /** Starts without choices. */
  public LogLinearTrainer(Class<F> features) {
    this.features = features;
  }

  /**
   * Takes a choice.
   *
   * @param candidates values of each candidate
   * @param right which of them are right; at least one
   */
  public void add(List<double[]> candidates, boolean[] right) {
    choices.add(new Choice(List.copyOf(candidates), right.clone(), 1));
  }

  /** Takes a choice between yes and no, as so many choices. */
  public void add(double[] values, boolean isSo, double weight) {
    choices.add(
        new Choice(
            List.of(new double[values.length], values), new boolean[] {!isSo, isSo}, weight));
  }

  /** How many choices it learns from. */
  public int size() {
    return choices.size();
  }

  /** The model that the choices so far give. */
  public LogLinear<F> train() {
    double[] weights = new double[features.getEnumConstants().length];
    double[] sum = new double[weights.length];
    for (int round = 0; round < ROUNDS; round++) {
      for (Choice choice : choices) {
        step(choice, weights);
      }
      if (round >= ROUNDS / 2) {
        for (int k = 0; k < weights.length; k++) {
          sum[k] += weights[k] / (ROUNDS - ROUNDS / 2);
        }
      }
    }
    return new LogLinear<>(features, sum);
  }

  private void step(Choice choice, double[] weights) {
    double[] chances = new LogLinear<>(features, weights).chances(choice.candidates());
    double right = 0;
    for (int i = 0; i < chances.length; i++) {
      right += choice.right()[i] ? chances[i] : 0;
    }
    for (int i = 0; i < chances.length; i++) {
      double target = choice.right()[i] ? chances[i] / Math.max(right, 1e-9) : 0;
      double by = RATE * choice.weight() * (target - chances[i]);
      double[] values = choice.candidates().get(i);
      for (int k = 0; k < weights.length; k++) {
        weights[k] += by * values[k];
      }
    }
    for (int k = 0; k < weights.length; k++) {
      weights[k] -= RATE * PENALTY * weights[k];
    }
  }
}
