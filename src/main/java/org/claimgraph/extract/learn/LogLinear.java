package org.claimgraph.extract.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Chooses among candidates by a few dense features: the chances of all candidates of one choice add
 * up to one. The file has a line for each feature: its name and weight, with a tab between.
 *
 * @param <F> the features; a candidate's values stand in the order of their constants
 */
public final class LogLinear<F extends Enum<F>> {
  private final F[] features;
  private final double[] weights;

  LogLinear(Class<F> features, double[] weights) {
    this.features = features.getEnumConstants();
    if (weights.length != this.features.length) {
      throw new IllegalArgumentException(
          "expected " + this.features.length + " weights, found " + weights.length);
    }
    this.weights = weights.clone();
  }

  /** A model that ships with the program, in a file beside a class. */
  public static <F extends Enum<F>> LogLinear<F> load(
      Class<F> features, Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return of(features, file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <F extends Enum<F>> LogLinear<F> of(Class<F> features, String file, String text) {
    double[] weights = new double[features.getEnumConstants().length];
    for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
      String[] columns = line.split("\t");
      String constant = columns[0].toUpperCase(Locale.ROOT).replace('-', '_');
      try {
        weights[Enum.valueOf(features, constant).ordinal()] = Double.parseDouble(columns[1]);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(file + ": no such feature: " + columns[0], e);
      }
    }
    return new LogLinear<>(features, weights);
  }

  /** The file's lines, without comments. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (F feature : features) {
      String name = feature.name().toLowerCase(Locale.ROOT).replace('_', '-');
      lines.add(String.format(Locale.ROOT, "%s\t%.4f", name, weights[feature.ordinal()]));
    }
    return lines;
  }

  /** The weighted sum of a candidate's values; any size, higher is likelier. */
  public double score(double[] values) {
    double score = 0;
    for (int k = 0; k < weights.length; k++) {
      score += weights[k] * values[k];
    }
    return score;
  }

  /** The chance that something is so rather than not, where the alternative has no features. */
  public double chance(double[] values) {
    return 1 / (1 + Math.exp(-score(values)));
  }

  /** The chance of each candidate, in their order; empty for none. */
  public double[] chances(List<double[]> candidates) {
    double[] chances = candidates.stream().mapToDouble(this::score).toArray();
    double most = Double.NEGATIVE_INFINITY;
    for (double score : chances) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (int i = 0; i < chances.length; i++) {
      chances[i] = Math.exp(chances[i] - most);
      sum += chances[i];
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= sum;
    }
    return chances;
  }
}
