package org.claimgraph.kb;

/**
 * What an index has under one name.
 *
 * @param commonWord whether it is an English word too
 * @param firstName whether it is a person's first name too
 * @param postings each record's number and the mark of the name; the most popular record first
 */
public record NameRecords(boolean commonWord, boolean firstName, int[] postings) {

  /** How many records have the name; none for first names that are nothing else. */
  public int size() {
    return postings.length;
  }

  /** The number of a record. */
  public int record(int i) {
    return postings[i] >>> IndexFormat.MARK_BITS;
  }

  /** What sort of name it is of that record. */
  public NameMark mark(int i) {
    return NameMark.of(postings[i] & ((1 << IndexFormat.MARK_BITS) - 1));
  }
}
