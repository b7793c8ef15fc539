package org.claimgraph.extract.learn;

/**
 * A conditional random field, learned by averaged stochastic gradient descent (Lafferty et al.
 * 2001; Polyak and Juditsky 1992).
 */
final class RandomField implements Learner {
  /** A token whose labels are off by less than this in probability teaches nothing. */
  private static final float LEAST = 0.005f;

  private final int width;
  private final Averaged weights;
  private final Averaged transitions;
  private final ForwardBackward chain;
  private float rate;

  RandomField(int size, int width) {
    this.width = width;
    this.weights = new Averaged(size * width);
    this.transitions = new Averaged(width * width);
    this.chain = new ForwardBackward(width);
  }

  @Override
  public void begin(float learningRate, boolean anew) {
    rate = learningRate;
    if (anew) {
      weights.beginAnew();
      transitions.beginAnew();
    }
  }

  @Override
  public void learn(int[][] features, int[] right) {
    double[] probabilities = emissions(features);
    double[] pairs = new double[width * width];
    chain.setTransitions(transitions.values);
    chain.run(right.length, probabilities, pairs);
    for (int i = 0; i < right.length; i++) {
      move(features[i], right[i], probabilities, i * width);
      if (i > 0) {
        pairs[right[i - 1] * width + right[i]] -= 1;
      }
    }
    for (int pair = 0; pair < pairs.length; pair++) {
      transitions.change(pair, (float) (-rate * pairs[pair]));
    }
    weights.endStep();
    transitions.endStep();
  }

  private double[] emissions(int[][] features) {
    double[] scores = new double[features.length * width];
    for (int i = 0; i < features.length; i++) {
      for (int feature : features[i]) {
        for (int label = 0; label < width; label++) {
          scores[i * width + label] += weights.values[feature * width + label];
        }
      }
    }
    return scores;
  }

  private void move(int[] features, int right, double[] probabilities, int row) {
    float[] gradient = new float[width];
    float largest = 0;
    for (int label = 0; label < width; label++) {
      gradient[label] = (float) ((label == right ? 1 : 0) - probabilities[row + label]);
      largest = Math.max(largest, Math.abs(gradient[label]));
    }
    if (largest < LEAST) {
      return;
    }
    for (int feature : features) {
      for (int label = 0; label < width; label++) {
        weights.change(feature * width + label, rate * gradient[label]);
      }
    }
  }

  @Override
  public float[] weights() {
    return weights.average();
  }

  @Override
  public float[] transitions() {
    return transitions.average();
  }
}
