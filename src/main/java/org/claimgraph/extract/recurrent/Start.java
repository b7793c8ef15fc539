package org.claimgraph.extract.recurrent;

import java.util.SplittableRandom;

/** Random weights to begin with. */
final class Start {
  private static final float VECTORS = 0.3f;

  private final SplittableRandom random = new SplittableRandom(7);

  private Start() {}

  static void random(Network network) {
    Start start = new Start();
    network.inputs().tables().forEach(table -> start.spread(table.rows(), VECTORS));
    start.layer(network.first());
    start.layer(network.second());
    start.spread(network.output(), (float) (1 / Math.sqrt(network.output().length)));
  }

  private void layer(Layer layer) {
    int size = layer.forward().size();
    float bound = (float) (1 / Math.sqrt(size));
    layer.matrices().forEach(matrix -> spread(matrix, bound));
    for (float[] bias : layer.bias()) {
      for (int j = 0; j < bias.length; j++) {
        // Memory is kept at first (Jozefowicz et al. 2015).
        bias[j] = j >= size && j < 2 * size ? 1 : 0;
      }
    }
  }

  private void spread(float[][] matrix, float bound) {
    for (float[] row : matrix) {
      for (int j = 0; j < row.length; j++) {
        row[j] = (float) (random.nextDouble() * 2 - 1) * bound;
      }
    }
  }
}
