package org.claimgraph.resolve.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Ranks the possible antecedents of "he" and "she": a log-linear model, so that the chances of all
 * candidates add up to one. The file has a line for each feature: its name and weight.
 */
public final class PronounModel {
  private final double[] weights;

  PronounModel(double[] weights) {
    if (weights.length != PronounFeatures.NAMES.size()) {
      throw new IllegalArgumentException(
          "expected " + PronounFeatures.NAMES.size() + " weights, found " + weights.length);
    }
    this.weights = weights.clone();
  }

  /** The model that ships with the program. */
  static PronounModel load() {
    try (InputStream in = PronounModel.class.getResourceAsStream("pronouns.model.tsv")) {
      if (in == null) {
        throw new IllegalStateException("pronouns.model.tsv is missing");
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PronounModel of(String file) {
    double[] weights = new double[PronounFeatures.NAMES.size()];
    for (String line : file.lines().filter(l -> !l.startsWith("#")).toList()) {
      String[] columns = line.split("\t");
      int index = PronounFeatures.NAMES.indexOf(columns[0]);
      if (index < 0) {
        throw new IllegalArgumentException("pronouns.model.tsv: no such feature: " + columns[0]);
      }
      weights[index] = Double.parseDouble(columns[1]);
    }
    return new PronounModel(weights);
  }

  /** The file's lines, without comments. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      lines.add(String.format(Locale.ROOT, "%s\t%.4f", PronounFeatures.NAMES.get(i), weights[i]));
    }
    return lines;
  }

  /** The chance of each candidate to be the antecedent, in their order. */
  double[] chances(List<PronounFeatures.Candidate> candidates) {
    double[] chances = new double[candidates.size()];
    double sum = 0;
    for (int i = 0; i < chances.length; i++) {
      double score = 0;
      for (int k = 0; k < weights.length; k++) {
        score += weights[k] * candidates.get(i).values()[k];
      }
      chances[i] = Math.exp(score);
      sum += chances[i];
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= sum;
    }
    return chances;
  }
}
