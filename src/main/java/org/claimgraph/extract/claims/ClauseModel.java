package org.claimgraph.extract.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How likely a {@link ClauseFrame} is an attribution whose source and content it has right: a
 * logistic regression over {@link ClauseFeatures}. The file has a line for each feature: its name
 * and weight.
 */
public final class ClauseModel {
  private static final String FILE = "clauses.tsv";

  private final Map<String, Double> weights;

  ClauseModel(Map<String, Double> weights) {
    this.weights = weights;
  }

  /** The model that ships with the program. */
  static ClauseModel load() {
    try (InputStream in = ClauseModel.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the class path");
      }
      Map<String, Double> weights = new TreeMap<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(columns -> weights.put(columns[0], Double.valueOf(columns[1])));
      return new ClauseModel(Map.copyOf(weights));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file's lines, in alphabetical order, without comments. */
  public List<String> lines() {
    return new TreeMap<>(weights)
        .entrySet().stream()
            .map(w -> String.format(Locale.ROOT, "%s\t%.3f", w.getKey(), w.getValue()))
            .toList();
  }

  /** 0 to 1. */
  double chance(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
