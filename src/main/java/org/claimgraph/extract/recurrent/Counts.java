package org.claimgraph.extract.recurrent;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimgraph.extract.learn.Columns;
import org.claimgraph.extract.learn.FeatureIndex;

/** Counts the values of a column. */
final class Counts {

  private Counts() {}

  /** Numbers the values that occur often enough in texts, in the order of their hashes. */
  static FeatureIndex frequent(List<List<Columns>> texts, int column, int least) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (List<Columns> text : texts) {
      for (Columns columns : text) {
        for (int token = 0; token < columns.length(); token++) {
          counts.merge(columns.get(token, column), 1, Integer::sum);
        }
      }
    }
    FeatureIndex values = new FeatureIndex(counts.size());
    counts.forEach(
        (value, count) -> {
          if (value != 0 && count >= least) {
            values.add(Table.key(value));
          }
        });
    return values;
  }
}
