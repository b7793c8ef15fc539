package org.claimgraph.resolve.within;

/**
 * One kind of reason why two mentions are one thing. Sieves run from the surest to the least sure;
 * each sees what those before it have joined (Raghunathan et al. 2010, "A multi-pass sieve for
 * coreference resolution").
 */
@FunctionalInterface
interface Sieve {

  /** Joins what it is sure of and leaves the rest. */
  void apply(Clusters clusters);
}
