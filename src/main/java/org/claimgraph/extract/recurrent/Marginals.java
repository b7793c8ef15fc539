package org.claimgraph.extract.recurrent;

import java.util.List;

/**
 * How likely each label is at each token of a sequence.
 *
 * @param labels probability of label {@code l} at token {@code i} in {@code [i * width + l]}, where
 *     width is the number of labels
 * @param pairs expected number of label {@code l} after {@code k} in {@code [k * width + l]}
 */
public record Marginals(float[] labels, double[] pairs) {

  /** Those of labels that are certain. */
  public static Marginals certain(int[] right, int width) {
    float[] labels = new float[right.length * width];
    double[] pairs = new double[width * width];
    for (int i = 0; i < right.length; i++) {
      labels[i * width + right[i]] = 1;
      if (i > 0) {
        pairs[right[i - 1] * width + right[i]]++;
      }
    }
    return new Marginals(labels, pairs);
  }

  /** The mean of some of the same sequence, at least one. */
  public static Marginals mean(List<Marginals> of) {
    Marginals sum = of.getFirst();
    for (int i = 1; i < of.size(); i++) {
      sum = sum.mixed(of.get(i), 1f / (i + 1));
    }
    return sum;
  }

  /**
   * These with others of the same sequence.
   *
   * @param share of the others, 0 to 1
   */
  public Marginals mixed(Marginals others, float share) {
    float[] mixed = new float[labels.length];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = labels[i] + share * (others.labels[i] - labels[i]);
    }
    double[] mixedPairs = new double[pairs.length];
    for (int i = 0; i < mixedPairs.length; i++) {
      mixedPairs[i] = pairs[i] + share * (others.pairs[i] - pairs[i]);
    }
    return new Marginals(mixed, mixedPairs);
  }
}
