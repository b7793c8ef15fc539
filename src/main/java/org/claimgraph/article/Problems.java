package org.claimgraph.article;

/** Takes problems as they are found. Implementations may be called from several threads. */
@FunctionalInterface
public interface Problems {

  /** Notes one problem. */
  void report(Problem problem);
}
