package org.claimgraph.extract.recurrent;

/**
 * The hyperbolic tangent and the logistic function, as a rational function of degree 13 over 6 with
 * an error below 1e-6 (the coefficients of Eigen's {@code ptanh}): a few operations that run in
 * vector registers, and the same bits on every machine.
 */
final class Squash {
  private static final float BOUND = 7.9053f;

  private Squash() {}

  /** Replaces elements by their hyperbolic tangents. */
  static void tanh(float[] x, int from, int to) {
    for (int j = from; j < to; j++) {
      x[j] = tanh(x[j]);
    }
  }

  /** Replaces elements by their logistic function, 0 to 1. */
  static void logistic(float[] x, int from, int to) {
    for (int j = from; j < to; j++) {
      x[j] = 0.5f + 0.5f * tanh(0.5f * x[j]);
    }
  }

  static float tanh(float value) {
    float x = Math.max(-BOUND, Math.min(BOUND, value));
    float y = x * x;
    float top = -2.76076847742355e-16f * y + 2.00018790482477e-13f;
    top = top * y + -8.60467152213735e-11f;
    top = top * y + 5.12229709037114e-08f;
    top = top * y + 1.48572235717979e-05f;
    top = top * y + 6.37261928875436e-04f;
    top = top * y + 4.89352455891786e-03f;
    float bottom = 1.19825839466702e-06f * y + 1.18534705686654e-04f;
    bottom = bottom * y + 2.26843463243900e-03f;
    bottom = bottom * y + 4.89352518554385e-03f;
    return x * top / bottom;
  }
}
