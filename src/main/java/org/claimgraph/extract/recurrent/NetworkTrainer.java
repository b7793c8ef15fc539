package org.claimgraph.extract.recurrent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.claimgraph.extract.learn.Columns;

/**
 * Trains a {@link Network}. The same texts in the same order give the same weights: the mean of
 * those that the last passes went through, which errs less than any of them (Izmailov et al. 2018).
 */
public final class NetworkTrainer {
  private static final float BOUND = 1;
  private static final int WARM_UP = 300;

  /** The share of the learning rate that is left at the end. */
  private static final float LEFT = 0.35f;

  /** How much of the mean one step is, at least. */
  private static final float NEWEST = 0.0003f;

  private final WordVectors vectors;
  private final int wordColumn;
  private final List<Attribute> attributes;
  private final Settings settings;

  /**
   * How to train.
   *
   * @param labels number of BIO labels
   * @param size elements of each direction's state
   * @param passes how often each text is visited
   * @param rate learning rate at its highest, after the first steps
   * @param dropout share of elements left out at random while learning (Srivastava et al. 2014)
   */
  public record Settings(int labels, int size, int passes, float rate, float dropout) {}

  /**
   * @param wordColumn the column that holds the hash of the word
   */
  public NetworkTrainer(
      WordVectors vectors, int wordColumn, List<Attribute> attributes, Settings settings) {
    this.vectors = vectors;
    this.wordColumn = wordColumn;
    this.attributes = List.copyOf(attributes);
    this.settings = settings;
  }

  /**
   * A text to learn from.
   *
   * @param sequences its parts, each with its own chain of labels
   * @param right the right labels of each sequence, or how likely somebody holds each to be right
   * @param used which sequences teach their labels; the others are read only
   */
  public record Text(List<Columns> sequences, List<Marginals> right, boolean[] used) {

    /** Number of tokens that teach. */
    int teaching() {
      return IntStream.range(0, used.length)
          .filter(s -> used[s])
          .map(s -> sequences.get(s).length())
          .sum();
    }
  }

  /** Trains a network. */
  public Network train(List<Text> texts) {
    Inputs inputs =
        Inputs.of(vectors, wordColumn, attributes, texts.stream().map(Text::sequences).toList());
    Network network = Network.zeros(inputs, settings.size, settings.labels);
    Start.random(network);
    return learn(network, texts, settings);
  }

  /**
   * A network that knew other texts and goes on to learn from these.
   *
   * @param known stays as it is; its size and labels count, not those of the settings
   */
  public static Network tune(Network known, List<Text> texts, Settings settings) {
    return learn(known.copy(), texts, settings);
  }

  private static Network learn(Network network, List<Text> texts, Settings settings) {
    Network gradient = network.ofZeros();
    Network mean = network.ofZeros();
    Lesson lesson = new Lesson(network, gradient, settings.dropout);
    Adam adam = new Adam(network.matrices(), gradient.matrices(), BOUND);
    List<Text> parts = new ArrayList<>();
    texts.forEach(text -> parts.addAll(parts(text)));
    Random order = new Random(1);
    int step = 0;
    for (int pass = 0; pass < settings.passes; pass++) {
      Collections.shuffle(parts, order);
      for (Text part : parts) {
        lesson.learn(part, new SplittableRandom(step));
        float left = Math.max(LEFT, 1 - (float) step / (settings.passes * parts.size()));
        adam.step(settings.rate * Math.min(1, (step + 1f) / WARM_UP) * left);
        mix(mean.matrices(), network.matrices(), Math.max(NEWEST, 9 / (step + 11f)));
        step++;
      }
    }
    return mean;
  }

  /** Moves a mean a share of the way to the newest weights. */
  private static void mix(List<float[][]> mean, List<float[][]> newest, float share) {
    for (int m = 0; m < mean.size(); m++) {
      for (int row = 0; row < mean.get(m).length; row++) {
        Rows.mix(mean.get(m)[row], newest.get(m)[row], share);
      }
    }
  }

  private static List<Text> parts(Text text) {
    List<Text> parts = new ArrayList<>();
    int begin = 0;
    for (List<Columns> part : Network.parts(text.sequences)) {
      int end = begin + part.size();
      boolean[] used = Arrays.copyOfRange(text.used, begin, end);
      parts.add(new Text(part, text.right.subList(begin, end), used));
      begin = end;
    }
    return parts;
  }
}
