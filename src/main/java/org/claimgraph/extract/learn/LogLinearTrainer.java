package org.claimgraph.extract.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns the weights of a {@link LogLinear}: the likelihood of a right candidate in each choice,
 * with a penalty on large weights, whose steps adapt to the signs of the slopes (Igel and Hüsken
 * 2003, "Empirical evaluation of the improved Rprop learning algorithms"). The same choices in the
 * same order give the same weights.
 *
 * @param <F> the features
 */
public final class LogLinearTrainer<F extends Enum<F>> {
  private static final int ROUNDS = 150;
  private static final double PENALTY = 0.5;
  private static final double FIRST_STEP = 0.1;
  private static final double LONGEST_STEP = 0.5;
  private static final double SHORTEST_STEP = 1e-5;
  private static final double FASTER = 1.2;
  private static final double SLOWER = 0.5;

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
    double[] steps = new double[weights.length];
    double[] last = new double[weights.length];
    Arrays.fill(steps, FIRST_STEP);
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = gradient(weights);
      for (int k = 0; k < weights.length; k++) {
        double agrees = gradient[k] * last[k];
        if (agrees > 0) {
          steps[k] = Math.min(steps[k] * FASTER, LONGEST_STEP);
        } else if (agrees < 0) {
          steps[k] = Math.max(steps[k] * SLOWER, SHORTEST_STEP);
          gradient[k] = 0;
        }
        weights[k] += Math.signum(gradient[k]) * steps[k];
        last[k] = gradient[k];
      }
    }
    return new LogLinear<>(features, weights);
  }

  /** How the likelihood of all choices grows with each weight. */
  private double[] gradient(double[] weights) {
    LogLinear<F> model = new LogLinear<>(features, weights);
    double[] gradient = new double[weights.length];
    for (Choice choice : choices) {
      addGradient(choice, model.chances(choice.candidates()), gradient);
    }
    for (int k = 0; k < weights.length; k++) {
      gradient[k] -= PENALTY * weights[k];
    }
    return gradient;
  }

  private static void addGradient(Choice choice, double[] chances, double[] gradient) {
    double right = 0;
    for (int i = 0; i < chances.length; i++) {
      right += choice.right()[i] ? chances[i] : 0;
    }
    for (int i = 0; i < chances.length; i++) {
      double target = choice.right()[i] ? chances[i] / Math.max(right, 1e-9) : 0;
      double by = choice.weight() * (target - chances[i]);
      double[] values = choice.candidates().get(i);
      for (int k = 0; k < gradient.length; k++) {
        gradient[k] += by * values[k];
      }
    }
  }
}
