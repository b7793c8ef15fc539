package org.claimgraph.extract.learn;

import java.util.List;

/**
 * A linear-chain model over BIO labels ({@link Bio}): one weight for each feature and label, one
 * for each pair of neighbouring labels. Safe for use by several threads.
 */
public final class SequenceModel {
  private final FeatureSet features;
  private final List<String> labels;
  private final FeatureIndex index;
  private final float[] weights;
  private final float[] transitions;
  private final Viterbi viterbi;

  /**
   * @param weights that of label {@code l} and feature {@code f} in {@code [f * labels + l]}
   * @param transitions that of label {@code l} after {@code k} in {@code [k * labels + l]}
   */
  SequenceModel(
      FeatureSet features,
      List<String> labels,
      FeatureIndex index,
      float[] weights,
      float[] transitions) {
    this.features = features;
    this.labels = List.copyOf(labels);
    this.index = index;
    this.weights = weights;
    this.transitions = transitions;
    this.viterbi = new Viterbi(labels.size());
  }

  /** The templates it was trained with. */
  public FeatureSet features() {
    return features;
  }

  /** Names of the labels, in the order of their numbers. */
  public List<String> labels() {
    return labels;
  }

  /** The best label of each token. */
  public int[] label(Columns sequence) {
    return viterbi.best(sequence.length(), emissions(sequence), transitions);
  }

  /** The best stretches, in order; types count as in the labels. */
  public List<Bio.Stretch> stretches(Columns sequence) {
    return Bio.decode(label(sequence));
  }

  /**
   * By how much the second label beats the first at the first token, taken by itself: the decision
   * of a model with two labels about a single thing.
   */
  public double margin(Columns sequence) {
    float[] scores = emissions(sequence);
    return scores[1] - scores[0];
  }

  private float[] emissions(Columns sequence) {
    int width = labels.size();
    float[] scores = new float[sequence.length() * width];
    int[] found = new int[features.size()];
    long[] room = new long[found.length];
    for (int token = 0; token < sequence.length(); token++) {
      int count = index.replace(found, features.features(sequence, token, found), room);
      add(found, count, scores, token * width);
    }
    return scores;
  }

  /** Adds the weights of features to the scores from {@code target} on. */
  private void add(int[] found, int count, float[] scores, int target) {
    int width = labels.size();
    for (int i = 0; i < count; i++) {
      int row = found[i] * width;
      for (int label = 0; label < width; label++) {
        scores[target + label] += weights[row + label];
      }
    }
  }

  FeatureIndex index() {
    return index;
  }

  float weight(int feature, int label) {
    return weights[feature * labels.size() + label];
  }

  float transition(int before, int label) {
    return transitions[before * labels.size() + label];
  }
}
