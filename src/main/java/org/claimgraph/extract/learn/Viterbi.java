package org.claimgraph.extract.learn;

import java.util.Arrays;

/** Finds the best sequence of BIO labels, given a score for each token's label and each pair. */
public final class Viterbi {
  private final int labels;

  /** For each label those that may stand before it. */
  private final int[][] before;

  public Viterbi(int labels) {
    this.labels = labels;
    this.before = new int[labels][];
    for (int label = 0; label < labels; label++) {
      int[] possible = new int[labels];
      int count = 0;
      for (int previous = 0; previous < labels; previous++) {
        if (Bio.follows(previous, label)) {
          possible[count++] = previous;
        }
      }
      before[label] = Arrays.copyOf(possible, count);
    }
  }

  /**
   * The best path; of equal ones that with the smaller labels.
   *
   * @param length number of tokens
   * @param emissions score of label {@code l} at token {@code i} in {@code [i * labels + l]};
   *     overwritten
   * @param transitions score of label {@code l} after {@code k} in {@code [k * labels + l]}
   */
  public int[] best(int length, float[] emissions, float[] transitions) {
    if (length == 0) {
      return new int[0];
    }
    byte[] from = new byte[length * labels];
    for (int label = 0; label < labels; label++) {
      if (!Bio.begins(label)) {
        emissions[label] = Float.NEGATIVE_INFINITY;
      }
    }
    for (int i = 1; i < length; i++) {
      step(i, emissions, transitions, from);
    }
    int[] path = new int[length];
    path[length - 1] = argMax(emissions, (length - 1) * labels);
    for (int i = length - 1; i > 0; i--) {
      path[i - 1] = from[i * labels + path[i]];
    }
    return path;
  }

  private void step(int i, float[] scores, float[] transitions, byte[] from) {
    int row = i * labels;
    int previousRow = row - labels;
    for (int label = 0; label < labels; label++) {
      float best = Float.NEGATIVE_INFINITY;
      int argument = before[label][0];
      for (int previous : before[label]) {
        float score = scores[previousRow + previous] + transitions[previous * labels + label];
        if (score > best) {
          best = score;
          argument = previous;
        }
      }
      scores[row + label] += best;
      from[row + label] = (byte) argument;
    }
  }

  private int argMax(float[] scores, int row) {
    int best = 0;
    for (int label = 1; label < labels; label++) {
      if (scores[row + label] > scores[row + best]) {
        best = label;
      }
    }
    return best;
  }
}
