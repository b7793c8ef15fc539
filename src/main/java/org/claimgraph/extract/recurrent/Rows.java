package org.claimgraph.extract.recurrent;

/**
 * Products of matrices that are kept as arrays of rows. In all inner loops every array is read and
 * written at the same index, which is what lets the compiler use vector instructions.
 */
final class Rows {
  private static final int BLOCK = 8;

  private Rows() {}

  /** A matrix of zeros. */
  static float[][] zeros(int rows, int width) {
    return new float[rows][width];
  }

  /** Adds {@code x * w} to {@code y}, for one row. */
  static void addProduct(float[] x, float[][] w, float[] y) {
    int p = 0;
    for (; p + BLOCK <= w.length; p += BLOCK) {
      addBlock(x, p, w, y);
    }
    for (; p < w.length; p++) {
      add(y, x[p], w[p]);
    }
  }

  /** Adds {@code x * w} to {@code y}, row by row, for the first {@code rows} of them. */
  static void addProduct(float[][] x, float[][] w, float[][] y, int rows) {
    int p = 0;
    for (; p + BLOCK <= w.length; p += BLOCK) {
      for (int row = 0; row < rows; row++) {
        addBlock(x[row], p, w, y[row]);
      }
    }
    for (; p < w.length; p++) {
      for (int row = 0; row < rows; row++) {
        add(y[row], x[row][p], w[p]);
      }
    }
  }

  /** Adds the transpose of {@code x} times {@code y} to {@code w}, over the first rows. */
  static void addOuter(float[][] x, float[][] y, float[][] w, int rows) {
    int row = 0;
    for (; row + BLOCK <= rows; row += BLOCK) {
      float[] column = new float[BLOCK];
      for (int p = 0; p < w.length; p++) {
        for (int i = 0; i < BLOCK; i++) {
          column[i] = x[row + i][p];
        }
        add(
            w[p],
            column[0],
            y[row],
            column[1],
            y[row + 1],
            column[2],
            y[row + 2],
            column[3],
            y[row + 3],
            column[4],
            y[row + 4],
            column[5],
            y[row + 5],
            column[6],
            y[row + 6],
            column[7],
            y[row + 7]);
      }
    }
    for (; row < rows; row++) {
      for (int p = 0; p < w.length; p++) {
        add(w[p], x[row][p], y[row]);
      }
    }
  }

  /** Copies the transpose of {@code from} to {@code to}. */
  static void transpose(float[][] from, float[][] to) {
    for (int i = 0; i < from.length; i++) {
      for (int j = 0; j < to.length; j++) {
        to[j][i] = from[i][j];
      }
    }
  }

  /** Adds {@code factor * x} to {@code y}. */
  static void add(float[] y, float factor, float[] x) {
    for (int j = 0; j < y.length; j++) {
      y[j] += factor * x[j];
    }
  }

  /** Moves {@code y} a share of the way to {@code x}. */
  static void mix(float[] y, float[] x, float share) {
    for (int j = 0; j < y.length; j++) {
      y[j] += share * (x[j] - y[j]);
    }
  }

  /** Adds {@code x} to {@code y}. */
  static void add(float[] y, float[] x) {
    for (int j = 0; j < y.length; j++) {
      y[j] += x[j];
    }
  }

  private static void addBlock(float[] x, int p, float[][] w, float[] y) {
    add(
        y, x[p], w[p], x[p + 1], w[p + 1], x[p + 2], w[p + 2], x[p + 3], w[p + 3], x[p + 4],
        w[p + 4], x[p + 5], w[p + 5], x[p + 6], w[p + 6], x[p + 7], w[p + 7]);
  }

  // Eight rows at once: the sum is read and written once for eight products.
  private static void add(
      float[] y,
      float a0,
      float[] x0,
      float a1,
      float[] x1,
      float a2,
      float[] x2,
      float a3,
      float[] x3,
      float a4,
      float[] x4,
      float a5,
      float[] x5,
      float a6,
      float[] x6,
      float a7,
      float[] x7) {
    for (int j = 0; j < y.length; j++) {
      y[j] =
          y[j]
              + a0 * x0[j]
              + a1 * x1[j]
              + a2 * x2[j]
              + a3 * x3[j]
              + a4 * x4[j]
              + a5 * x5[j]
              + a6 * x6[j]
              + a7 * x7[j];
    }
  }
}
