package org.claimgraph.extract.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a {@link SequenceModel}, by default as an averaged structured perceptron (Collins 2002).
 * The same examples in the same order give the same model.
 */
public final class SequenceTrainer {
  /** How much slower a random field learns in each pass. */
  private static final float DECAY = 0.2f;

  private final FeatureSet features;
  private final List<String> labels;
  private final int cutOff;
  private final int passes;
  private final float rate;

  /**
   * A perceptron's trainer.
   *
   * @param labels names of the BIO labels
   * @param cutOff how often a feature must occur in the examples to be used
   * @param passes how often each example is visited
   */
  public SequenceTrainer(FeatureSet features, List<String> labels, int cutOff, int passes) {
    this(features, labels, cutOff, passes, 0);
  }

  private SequenceTrainer(
      FeatureSet features, List<String> labels, int cutOff, int passes, float rate) {
    this.features = features;
    this.labels = List.copyOf(labels);
    this.cutOff = cutOff;
    this.passes = passes;
    this.rate = rate;
  }

  /**
   * A trainer that differs only in its method: it maximises the labels' likelihood (a conditional
   * random field), so that the model's probabilities mean something.
   *
   * @param learningRate of the first pass; smaller, the more features a token has
   */
  public SequenceTrainer asRandomField(float learningRate) {
    return new SequenceTrainer(features, labels, cutOff, passes, learningRate);
  }

  /** A sequence with the right label of each token. */
  public record Example(Columns sequence, int[] labels) {}

  /** Trains a model. */
  public SequenceModel train(List<Example> examples) {
    FeatureIndex index = index(examples);
    List<Indexed> order = new ArrayList<>();
    examples.forEach(example -> order.add(indexed(example, index)));
    Learner learner =
        rate > 0
            ? new RandomField(index.size(), labels.size())
            : new Perceptron(index.size(), labels.size());
    Random random = new Random(1);
    for (int pass = 0; pass < passes; pass++) {
      Collections.shuffle(order, random);
      // What the first pass makes of the first examples is better kept out of the average.
      learner.begin(rate / (1 + DECAY * pass), pass == 1);
      order.forEach(example -> learner.learn(example.features, example.labels));
    }
    return new SequenceModel(features, labels, index, learner.weights(), learner.transitions());
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
    int[] found = new int[features.size()];
    long[] room = new long[found.length];
    int[][] numbers = new int[example.sequence.length()][];
    for (int token = 0; token < numbers.length; token++) {
      int all = features.features(example.sequence, token, found);
      numbers[token] = Arrays.copyOf(found, index.replace(found, all, room));
    }
    return new Indexed(numbers, example.labels);
  }

  /** An example with its features' numbers, for each token. */
  private record Indexed(int[][] features, int[] labels) {}
}
