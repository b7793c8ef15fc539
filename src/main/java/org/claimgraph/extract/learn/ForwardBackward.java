package org.claimgraph.extract.learn;

/**
 * The probability of each label at each token, and of each pair of neighbouring labels, under a
 * linear chain (Rabiner 1989, with scaling). One instance serves one thread.
 */
public final class ForwardBackward {
  private final int width;
  private final double[] edges;
  private double[] alpha = new double[0];
  private double[] beta = new double[0];
  private double[] nodes = new double[0];

  public ForwardBackward(int width) {
    this.width = width;
    this.edges = new double[width * width];
  }

  /** Takes the scores of label pairs; pairs that BIO forbids have no probability. */
  public void setTransitions(float[] transitions) {
    for (int i = 0; i < edges.length; i++) {
      boolean allowed = Bio.follows(i / width, i % width);
      edges[i] = allowed ? Math.exp(transitions[i]) : 0;
    }
  }

  /**
   * Finds the probabilities.
   *
   * @param emissions score of label {@code l} at token {@code i} in {@code [i * width + l]};
   *     replaced by its probability
   * @param pairs receives the expected number of each pair
   */
  public void run(int length, double[] emissions, double[] pairs) {
    if (alpha.length < length * width) {
      alpha = new double[length * width * 2];
      beta = new double[length * width * 2];
      nodes = new double[length * width * 2];
    }
    for (int i = 0; i < length; i++) {
      exponentiate(i * width, emissions);
    }
    forward(length);
    backward(length);
    expect(length, emissions, pairs);
  }

  private void exponentiate(int row, double[] emissions) {
    double max = emissions[row];
    for (int label = 1; label < width; label++) {
      max = Math.max(max, emissions[row + label]);
    }
    for (int label = 0; label < width; label++) {
      boolean allowed = row > 0 || Bio.begins(label);
      nodes[row + label] = allowed ? Math.exp(emissions[row + label] - max) + 1e-30 : 0;
    }
  }

  private void forward(int length) {
    for (int i = 0; i < length; i++) {
      int row = i * width;
      for (int label = 0; label < width; label++) {
        double sum = i == 0 ? 1 : 0;
        for (int before = 0; i > 0 && before < width; before++) {
          sum += alpha[row - width + before] * edges[before * width + label];
        }
        alpha[row + label] = sum * nodes[row + label];
      }
      normalise(alpha, row);
    }
  }

  private void backward(int length) {
    for (int i = length - 1; i >= 0; i--) {
      int row = i * width;
      for (int label = 0; label < width; label++) {
        double sum = i == length - 1 ? 1 : 0;
        for (int next = 0; i < length - 1 && next < width; next++) {
          sum += edges[label * width + next] * nodes[row + width + next] * beta[row + width + next];
        }
        beta[row + label] = sum;
      }
      normalise(beta, row);
    }
  }

  private void normalise(double[] values, int row) {
    double sum = 0;
    for (int label = 0; label < width; label++) {
      sum += values[row + label];
    }
    for (int label = 0; label < width; label++) {
      values[row + label] /= sum;
    }
  }

  private void expect(int length, double[] probabilities, double[] pairs) {
    for (int i = 0; i < length; i++) {
      int row = i * width;
      for (int label = 0; label < width; label++) {
        probabilities[row + label] = alpha[row + label] * beta[row + label];
      }
      normalise(probabilities, row);
      if (i > 0) {
        expectPairs(row, pairs);
      }
    }
  }

  private void expectPairs(int row, double[] pairs) {
    double sum = 0;
    for (int pair = 0; pair < edges.length; pair++) {
      sum += pair(row, pair);
    }
    for (int pair = 0; pair < edges.length; pair++) {
      pairs[pair] += pair(row, pair) / sum;
    }
  }

  private double pair(int row, int pair) {
    int before = pair / width;
    int label = pair % width;
    return alpha[row - width + before] * edges[pair] * nodes[row + label] * beta[row + label];
  }
}
