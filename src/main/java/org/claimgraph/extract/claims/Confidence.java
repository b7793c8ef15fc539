package org.claimgraph.extract.claims;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.claimgraph.extract.claims.AttributionLinker.Group;
import org.claimgraph.extract.claims.Reading.Piece;

/**
 * How likely an attribution is right, by a logistic regression over how sure tagger and linker were
 * (Platt 1999).
 */
final class Confidence {
  private static final int STEPS = 3000;
  private static final double RATE = 0.5;

  private final double[] weights;

  private Confidence(double[] weights) {
    this.weights = weights;
  }

  /** Confidence that has learned nothing: one half for everything. */
  static Confidence none() {
    return new Confidence(new double[signals(null).length]);
  }

  /** An attribution as found, and whether it is right. */
  record Outcome(Group group, boolean right) {}

  /** Learns from attributions that were found in articles not trained on. */
  static Confidence fit(List<Outcome> outcomes) {
    double[] weights = none().weights;
    double[][] all = outcomes.stream().map(o -> signals(o.group)).toArray(double[][]::new);
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[weights.length];
      for (int o = 0; o < all.length; o++) {
        double[] signals = all[o];
        double error = (outcomes.get(o).right ? 1 : 0) - logistic(weights, signals);
        for (int i = 0; i < weights.length; i++) {
          gradient[i] += error * signals[i];
        }
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] += RATE * gradient[i] / Math.max(1, outcomes.size());
      }
    }
    return new Confidence(weights);
  }

  /** 0 to 1. */
  double of(Group group) {
    return logistic(weights, signals(group));
  }

  private static double logistic(double[] weights, double[] signals) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * signals[i];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  private static double[] signals(@org.jspecify.annotations.Nullable Group group) {
    if (group == null) {
      return new double[9];
    }
    Piece source = group.source();
    Piece cue = group.cue();
    double content = group.contents().stream().mapToDouble(Piece::probability).min().orElse(0);
    double linked = Math.max(-3, Math.min(3, group.margin()));
    return new double[] {
      1,
      source == null ? 1 : 0,
      cue == null ? 1 : 0,
      source == null ? 0 : odds(source.probability()),
      cue == null ? 0 : odds(cue.probability()),
      odds(content),
      linked,
      source == null ? odds(cue == null ? 0 : cue.probability()) : 0,
      group.contents().size() > 1 ? 1 : 0
    };
  }

  private static double odds(double probability) {
    double bounded = Math.max(0.02, Math.min(0.98, probability));
    return StrictMath.log(bounded / (1 - bounded));
  }

  void write(DataOutputStream out) throws IOException {
    for (double weight : weights) {
      out.writeDouble(weight);
    }
  }

  static Confidence read(DataInputStream in) throws IOException {
    double[] weights = none().weights;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.readDouble();
    }
    return new Confidence(weights);
  }
}
