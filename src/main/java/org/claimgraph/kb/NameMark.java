package org.claimgraph.kb;

/** Sorts of name, best first. The order is that of the index's file. */
public enum NameMark {
  NAME,
  /** An alternate, former, foreign or shortened name. */
  ALTERNATE,
  /** "Calif.", "TX": a place only behind another. */
  ABBREVIATION,
  /** An adjective or the name of a people. */
  ADJECTIVE;

  private static final NameMark[] MARKS = values();

  static NameMark of(int ordinal) {
    return MARKS[ordinal];
  }
}
