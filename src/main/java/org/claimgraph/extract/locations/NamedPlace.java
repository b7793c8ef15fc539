package org.claimgraph.extract.locations;

/**
 * A place under one of its names.
 *
 * @param place its number in the gazetteer
 * @param mark what sort of name it is
 */
record NamedPlace(int place, Mark mark) {

  /** Sorts of name, best first. */
  enum Mark {
    NAME,
    /** An alternate, former, foreign or shortened name. */
    ALTERNATE,
    /** "Calif.", "TX": a place only behind another. */
    ABBREVIATION,
    /** An adjective or the name of a people. */
    ADJECTIVE;

    private static final Mark[] MARKS = values();

    static Mark of(int ordinal) {
      return MARKS[ordinal];
    }
  }
}
