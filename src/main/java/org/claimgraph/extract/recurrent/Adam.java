package org.claimgraph.extract.recurrent;

import java.util.List;

/** Moves weights against their gradient, each at its own pace (Kingma and Ba 2015). */
final class Adam {
  private static final float DECAY = 0.9f;
  private static final float SQUARE_DECAY = 0.999f;
  private static final float LEAST = 1e-8f;

  private final List<float[][]> weights;
  private final List<float[][]> gradient;
  private final List<float[][]> means;
  private final List<float[][]> squares;
  private final float bound;
  private int steps;

  /**
   * @param gradient of the same shape as the weights; set to zeros by each step
   * @param bound a gradient of a larger Euclidean norm is scaled down to it
   */
  Adam(List<float[][]> weights, List<float[][]> gradient, float bound) {
    this.weights = weights;
    this.gradient = gradient;
    this.means = weights.stream().map(m -> Rows.zeros(m.length, m[0].length)).toList();
    this.squares = weights.stream().map(m -> Rows.zeros(m.length, m[0].length)).toList();
    this.bound = bound;
  }

  /** One step at a learning rate. */
  void step(float rate) {
    steps++;
    double norm = Math.sqrt(gradient.stream().mapToDouble(Adam::square).sum());
    float scale = norm > bound ? (float) (bound / norm) : 1;
    float mean = 1 / (1 - (float) StrictMath.pow(DECAY, steps));
    float square = 1 / (1 - (float) StrictMath.pow(SQUARE_DECAY, steps));
    for (int i = 0; i < weights.size(); i++) {
      for (int row = 0; row < weights.get(i).length; row++) {
        move(
            weights.get(i)[row],
            gradient.get(i)[row],
            means.get(i)[row],
            squares.get(i)[row],
            scale,
            rate * mean,
            square);
      }
    }
  }

  private static double square(float[][] matrix) {
    double sum = 0;
    for (float[] row : matrix) {
      float part = 0;
      for (float value : row) {
        part += value * value;
      }
      sum += part;
    }
    return sum;
  }

  private static void move(
      float[] weights,
      float[] gradient,
      float[] means,
      float[] squares,
      float scale,
      float rate,
      float correction) {
    for (int j = 0; j < weights.length; j++) {
      float slope = gradient[j] * scale;
      means[j] = DECAY * means[j] + (1 - DECAY) * slope;
      squares[j] = SQUARE_DECAY * squares[j] + (1 - SQUARE_DECAY) * slope * slope;
      weights[j] -= rate * means[j] / ((float) Math.sqrt(squares[j] * correction) + LEAST);
      gradient[j] = 0;
    }
  }
}
