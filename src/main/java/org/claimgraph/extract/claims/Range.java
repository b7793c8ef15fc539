package org.claimgraph.extract.claims;

/**
 * A stretch of tokens of a {@link Paragraph}.
 *
 * @param begin index of its first token
 * @param end one past the index of its last
 */
record Range(int begin, int end) {
  static final Range NONE = new Range(0, 0);

  boolean isEmpty() {
    return begin >= end;
  }
}
