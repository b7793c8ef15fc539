package org.claimgraph.extract.quantities;

/**
 * An amount as it stands in a sentence, hedge left out.
 *
 * @param begin index of its first word
 * @param end one past the index of its last word
 * @param bounds how much it is
 * @param partitive whether "of" follows before what is counted: "dozens of villages"
 */
record Amount(int begin, int end, Bounds bounds, boolean partitive) {}
