package org.claimgraph.extract.locations;

import java.util.List;
import org.claimgraph.extract.TableFile;

/**
 * Weights of {@link SenseFeatures}: scores are sums, and shares of a name's places follow from them
 * by softmax.
 *
 * @param weights one for each feature
 */
record SenseModel(List<Double> weights) {

  /** Copies the list. */
  SenseModel {
    weights = List.copyOf(weights);
  }

  /** The weights that ship with the program; the file's first lines say what they come from. */
  static SenseModel shipped() {
    List<TableFile.Row> rows = TableFile.read("locations/senses.model.tsv").rows();
    return new SenseModel(
        SenseFeatures.NAMES.stream()
            .map(
                name ->
                    rows.stream()
                        .filter(row -> row.column(0).equals(name))
                        .findFirst()
                        .map(row -> Double.valueOf(row.column(1)))
                        .orElse(0.0))
            .toList());
  }

  double score(double[] features) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += weights.get(i) * features[i];
    }
    return sum;
  }
}
