package org.claimgraph.server.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A score from 0 to 1 as people read it. */
final class Percent {

  private Percent() {}

  /** Such as {@code 87 %}. */
  static String of(String score) {
    return new BigDecimal(score).movePointRight(2).setScale(0, RoundingMode.HALF_UP) + " %";
  }
}
