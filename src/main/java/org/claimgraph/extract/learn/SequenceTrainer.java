package org.claimgraph.extract.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a {@link SequenceModel} as an averaged structured perceptron (Collins 2002). The same
 * examples in the same order give the same model.
 */
public final class SequenceTrainer {
  private final FeatureSet features;
  private final List<String> labels;
  private final int cutOff;
  private final int passes;

  /**
   * @param labels names of the BIO labels
   * @param cutOff how often a feature must occur in the examples to be used
   * @param passes how often each example is visited
   */
  public SequenceTrainer(FeatureSet features, List<String> labels, int cutOff, int passes) {
    this.features = features;
    this.labels = List.copyOf(labels);
    this.cutOff = cutOff;
    this.passes = passes;
  }

  /** A sequence with the right label of each token. */
  public record Example(Columns sequence, int[] labels) {}

  /** Trains a model. */
  public SequenceModel train(List<Example> examples) {
    FeatureIndex index = index(examples);
    List<Indexed> indexed = examples.stream().map(example -> indexed(example, index)).toList();
    Perceptron perceptron = new Perceptron(index.size(), labels.size());
    List<Indexed> order = new ArrayList<>(indexed);
    Random random = new Random(1);
    for (int pass = 0; pass < passes; pass++) {
      Collections.shuffle(order, random);
      order.forEach(perceptron::learn);
    }
    return perceptron.model(features, labels, index);
  }

  /** Numbers the features that occur often enough. */
  private FeatureIndex index(List<Example> examples) {
    FeatureIndex all = new FeatureIndex(1 << 20);
    int[] counts = new int[1 << 21];
    int[] hashes = new int[features.size()];
    for (Example example : examples) {
      for (int token = 0; token < example.sequence.length(); token++) {
        int count = features.features(example.sequence, token, hashes);
        for (int i = 0; i < count; i++) {
          int number = all.add(hashes[i]);
          if (number == counts.length) {
            counts = Arrays.copyOf(counts, counts.length * 2);
          }
          counts[number]++;
        }
      }
    }
    int[] keys = all.keys();
    FeatureIndex kept = new FeatureIndex(keys.length / 4);
    for (int i = 0; i < keys.length; i++) {
      if (counts[i] >= cutOff) {
        kept.add(keys[i]);
      }
    }
    return kept;
  }

  private Indexed indexed(Example example, FeatureIndex index) {
    int[] hashes = new int[features.size()];
    int[][] numbers = new int[example.sequence.length()][];
    for (int token = 0; token < numbers.length; token++) {
      int count = features.features(example.sequence, token, hashes);
      numbers[token] =
          Arrays.stream(hashes, 0, count).map(index::get).filter(number -> number >= 0).toArray();
    }
    return new Indexed(numbers, example.labels);
  }

  /** An example with its features' numbers, for each token. */
  private record Indexed(int[][] features, int[] labels) {}

  /** The weights while they are learned. */
  private static final class Perceptron {
    private final int width;
    private final Viterbi viterbi;
    private final float[] weights;
    private final float[] transitions;

    /** Each update times the step it was made in, for the average over all steps. */
    private final double[] weightedWeights;

    private final double[] weightedTransitions;
    private long step = 1;

    Perceptron(int size, int width) {
      this.width = width;
      this.viterbi = new Viterbi(width);
      this.weights = new float[size * width];
      this.transitions = new float[width * width];
      this.weightedWeights = new double[weights.length];
      this.weightedTransitions = new double[transitions.length];
    }

    void learn(Indexed example) {
      int[] right = example.labels;
      int[] best = viterbi.best(right.length, emissions(example), transitions);
      for (int token = 0; token < right.length; token++) {
        if (best[token] != right[token]) {
          for (int feature : example.features[token]) {
            move(weights, weightedWeights, feature * width + right[token], 1);
            move(weights, weightedWeights, feature * width + best[token], -1);
          }
        }
        if (token > 0) {
          move(transitions, weightedTransitions, right[token - 1] * width + right[token], 1);
          move(transitions, weightedTransitions, best[token - 1] * width + best[token], -1);
        }
      }
      step++;
    }

    private float[] emissions(Indexed example) {
      float[] scores = new float[example.labels.length * width];
      for (int token = 0; token < example.labels.length; token++) {
        for (int feature : example.features[token]) {
          for (int label = 0; label < width; label++) {
            scores[token * width + label] += weights[feature * width + label];
          }
        }
      }
      return scores;
    }

    private void move(float[] values, double[] weighted, int at, float by) {
      values[at] += by;
      weighted[at] += (double) step * by;
    }

    SequenceModel model(FeatureSet features, List<String> labels, FeatureIndex index) {
      average(weights, weightedWeights);
      average(transitions, weightedTransitions);
      return new SequenceModel(features, labels, index, weights, transitions);
    }

    private void average(float[] values, double[] weighted) {
      for (int i = 0; i < values.length; i++) {
        values[i] -= (float) (weighted[i] / step);
      }
    }
  }
}
