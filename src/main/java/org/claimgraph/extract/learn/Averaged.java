package org.claimgraph.extract.learn;

import java.util.Arrays;

/**
 * Numbers and their average over the steps in which they changed: each change is also summed up
 * times the step it was made in.
 */
final class Averaged {
  final float[] values;
  private final double[] weighted;
  private int step = 1;

  Averaged(int size) {
    values = new float[size];
    weighted = new double[size];
  }

  void change(int at, float by) {
    values[at] += by;
    weighted[at] += (double) step * by;
  }

  void endStep() {
    step++;
  }

  /** Forgets the steps so far. */
  void beginAnew() {
    Arrays.fill(weighted, 0);
    step = 1;
  }

  float[] average() {
    float[] average = new float[values.length];
    for (int i = 0; i < average.length; i++) {
      average[i] = (float) (values[i] - weighted[i] / step);
    }
    return average;
  }
}
