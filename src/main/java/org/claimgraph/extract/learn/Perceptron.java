package org.claimgraph.extract.learn;

/** The structured perceptron (Collins 2002): moves from the labels it finds to the right ones. */
final class Perceptron implements Learner {
  private final int width;
  private final Viterbi viterbi;
  private final Averaged weights;
  private final Averaged transitions;

  Perceptron(int size, int width) {
    this.width = width;
    this.viterbi = new Viterbi(width);
    this.weights = new Averaged(size * width);
    this.transitions = new Averaged(width * width);
  }

  @Override
  public void begin(float rate, boolean anew) {
    // Learns at one rate, and averages over all passes.
  }

  @Override
  public void learn(int[][] features, int[] right) {
    int[] best = viterbi.best(right.length, emissions(features), transitions.values);
    for (int token = 0; token < right.length; token++) {
      if (best[token] != right[token]) {
        for (int feature : features[token]) {
          weights.change(feature * width + right[token], 1);
          weights.change(feature * width + best[token], -1);
        }
      }
      if (token > 0) {
        transitions.change(right[token - 1] * width + right[token], 1);
        transitions.change(best[token - 1] * width + best[token], -1);
      }
    }
    weights.endStep();
    transitions.endStep();
  }

  private float[] emissions(int[][] features) {
    float[] scores = new float[features.length * width];
    for (int token = 0; token < features.length; token++) {
      for (int feature : features[token]) {
        for (int label = 0; label < width; label++) {
          scores[token * width + label] += weights.values[feature * width + label];
        }
      }
    }
    return scores;
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
