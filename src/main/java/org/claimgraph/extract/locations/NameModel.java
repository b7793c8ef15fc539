package org.claimgraph.extract.locations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A logistic model over {@link NameFeatures}: how likely a candidate is a place's name. */
final class NameModel {
  private final Map<String, Double> weights;

  NameModel(Map<String, Double> weights) {
    this.weights = weights;
  }

  /** The model that ships with the program; its first lines say what it was trained on. */
  static NameModel shipped() {
    Map<String, Double> weights = new HashMap<>();
    InputStream in = Objects.requireNonNull(NameModel.class.getResourceAsStream("names.model.tsv"));
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> weights.put(cells[0], Double.valueOf(cells[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new NameModel(weights);
  }

  /** Probability, 0 to 1. */
  double probability(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
