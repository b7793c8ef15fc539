package org.claimgraph.extract.recurrent;

import org.claimgraph.extract.learn.Columns;
import org.claimgraph.extract.learn.FeatureIndex;

/**
 * Learned vectors for the values of one column.
 *
 * @param column which column
 * @param values numbers the values that occurred often enough, from 0
 * @param rows row 0 for all other values, row {@code n + 1} for value {@code n}
 */
record Table(int column, FeatureIndex values, float[][] rows) {

  /** The row of a token's value. */
  int row(Columns columns, int token) {
    return values.get(key(columns.get(token, column))) + 1;
  }

  /** What a value is numbered by: some columns hold small numbers, the index wants hashes. */
  static int key(int value) {
    return Columns.scramble(value);
  }

  int width() {
    return rows[0].length;
  }
}
