package org.claimgraph.extract.learn;

/** Weights while they are learned. */
interface Learner {

  /**
   * Begins a pass over the examples.
   *
   * @param rate the learning rate, where the method has one
   * @param anew whether averaging begins anew
   */
  void begin(float rate, boolean anew);

  /**
   * Learns from one example.
   *
   * @param features numbers of the features, for each token
   * @param right the right labels
   */
  void learn(int[][] features, int[] right);

  /** The averaged weights of labels for features, as {@link SequenceModel} takes them. */
  float[] weights();

  /** The averaged weights of label pairs. */
  float[] transitions();
}
