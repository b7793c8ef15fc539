package org.claimgraph.resolve;

import java.util.Locale;

/**
 * How well predicted claims agree with the gold.
 *
 * @param attribution outermost attributions: content and source overlap F1 at least 0.5
 * @param relayed attributions inside a content: content overlap F1 at least 0.5 and a source that
 *     shares a word with the gold's (or both have none)
 * @param hedged matched claims that the reporter hedges
 * @param claimant matched claims, outer and inner, with the right claimant
 * @param polarity matched claims with the right polarity
 * @param certainty matched claims with the right certainty
 * @param kind matched claims with the right kind
 * @param statedOn matched claims whose gold says when they were stated, with an accepted value
 * @param eventTime matched claims whose gold says when their event was, with an accepted value
 */
record ClaimScores(
    Found attribution,
    Found relayed,
    Found hedged,
    Share claimant,
    Share polarity,
    Share certainty,
    Share kind,
    Share statedOn,
    Share eventTime) {

  static final ClaimScores NONE = found(Found.NONE, Found.NONE);

  /** Scores of what was found, before any of it is judged. */
  static ClaimScores found(Found attribution, Found relayed) {
    return new ClaimScores(
        attribution,
        relayed,
        Found.NONE,
        Share.NONE,
        Share.NONE,
        Share.NONE,
        Share.NONE,
        Share.NONE,
        Share.NONE);
  }

  /** The scores of both together. */
  ClaimScores plus(ClaimScores other) {
    return new ClaimScores(
        attribution.plus(other.attribution),
        relayed.plus(other.relayed),
        hedged.plus(other.hedged),
        claimant.plus(other.claimant),
        polarity.plus(other.polarity),
        certainty.plus(other.certainty),
        kind.plus(other.kind),
        statedOn.plus(other.statedOn),
        eventTime.plus(other.eventTime));
  }

  /** One line for each figure, in per cent. */
  String table() {
    return String.join(
        "\n",
        "attribution (content, source >= 0.5)  " + attribution,
        "relayed claims                        " + relayed,
        "hedged                                " + hedged,
        "claimant                              " + claimant,
        "polarity                              " + polarity,
        "certainty                             " + certainty,
        "kind                                  " + kind,
        "stated on (seeds)                     " + statedOn,
        "event time (seeds)                    " + eventTime);
  }

  /**
   * Things found.
   *
   * @param gold how many there are
   * @param predicted how many were predicted
   * @param right how many of them were right
   */
  record Found(int gold, int predicted, int right) {
    static final Found NONE = new Found(0, 0, 0);

    Found plus(Found other) {
      return new Found(gold + other.gold, predicted + other.predicted, right + other.right);
    }

    /** Share of the predicted that are right, 0 where nothing was predicted. */
    double precision() {
      return predicted == 0 ? 0 : (double) right / predicted;
    }

    /** Share of the gold that was found, 0 where there is none. */
    double recall() {
      return gold == 0 ? 0 : (double) right / gold;
    }

    /** Harmonic mean of precision and recall. */
    double f1() {
      return gold + predicted == 0 ? 0 : 2.0 * right / (gold + predicted);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "F1 %5.1f  P %5.1f  R %5.1f  (%d right, %d predicted, %d gold)",
          100 * f1(),
          100 * precision(),
          100 * recall(),
          right,
          predicted,
          gold);
    }
  }

  /**
   * A share of matched claims.
   *
   * @param right how many are right
   * @param of how many were matched
   */
  record Share(int right, int of) {
    static final Share NONE = new Share(0, 0);

    static Share one(boolean right) {
      return new Share(right ? 1 : 0, 1);
    }

    Share plus(Share other) {
      return new Share(right + other.right, of + other.of);
    }

    /** 0 to 1; 0 where nothing was matched. */
    double accuracy() {
      return of == 0 ? 0 : (double) right / of;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%5.1f %%  (%d of %d)", 100 * accuracy(), right, of);
    }
  }
}
