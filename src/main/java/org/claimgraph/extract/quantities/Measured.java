package org.claimgraph.extract.quantities;

import org.jspecify.annotations.Nullable;

/**
 * An amount with its unit, a conversion beside it included.
 *
 * @param begin index of its first word
 * @param end one past the index of its last word
 * @param bounds how much it is, in the unit
 * @param unit its unit; null where things are counted
 * @param partitive whether "of" follows before what is counted
 */
record Measured(
    int begin, int end, Bounds bounds, UnitTable.@Nullable Unit unit, boolean partitive) {

  /** The same under a hedge. */
  Measured hedged(String kind) {
    return new Measured(begin, end, bounds.hedged(kind), unit, partitive);
  }
}
