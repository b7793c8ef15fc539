package org.claimgraph.extract.dates;

/** The seasons of the northern hemisphere by whole months, with TIMEX3's codes. */
enum Season {
  SP(3),
  SU(6),
  FA(9),
  WI(12);

  private final int month;

  Season(int month) {
    this.month = month;
  }

  /** The month it begins with. */
  int month() {
    return month;
  }

  /** The season that a month lies in. */
  static Season at(int month) {
    return values()[(month + 9) % 12 / 3];
  }
}
