package org.claimgraph.extract.recurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.extract.learn.Columns;

/**
 * Two bidirectional layers over a whole text and a chain of labels over each of its sequences
 * (Huang, Xu and Yu 2015).
 */
public final class Network {
  /** Longer texts are read in parts of whole sequences, for memory to stay bounded. */
  static final int LONGEST = 600;

  private final Inputs inputs;
  private final Layer first;
  private final Layer second;
  private final float[][] output;
  private final float[][] bias;

  /** That of label {@code l} after {@code k} in {@code [k * labels + l]}. */
  private final float[][] transitions;

  Network(
      Inputs inputs,
      Layer first,
      Layer second,
      float[][] output,
      float[][] bias,
      float[][] transitions) {
    this.inputs = inputs;
    this.first = first;
    this.second = second;
    this.output = output;
    this.bias = bias;
    this.transitions = transitions;
  }

  /** A network of zeros. */
  static Network zeros(Inputs inputs, int size, int labels) {
    return new Network(
        inputs,
        Layer.zeros(inputs.width(), size),
        Layer.zeros(2 * size, size),
        Rows.zeros(2 * size, labels),
        Rows.zeros(1, labels),
        Rows.zeros(1, labels * labels));
  }

  /** One of the same shape, of zeros. */
  Network ofZeros() {
    return zeros(inputs.zeros(), first.forward().size(), labels());
  }

  /** One with the same weights. */
  Network copy() {
    Network copy = ofZeros();
    List<float[][]> mine = matrices();
    List<float[][]> others = copy.matrices();
    for (int m = 0; m < mine.size(); m++) {
      for (int row = 0; row < mine.get(m).length; row++) {
        System.arraycopy(mine.get(m)[row], 0, others.get(m)[row], 0, mine.get(m)[row].length);
      }
    }
    return copy;
  }

  Inputs inputs() {
    return inputs;
  }

  Layer first() {
    return first;
  }

  Layer second() {
    return second;
  }

  float[][] output() {
    return output;
  }

  float[][] bias() {
    return bias;
  }

  float[] transitions() {
    return transitions[0];
  }

  int labels() {
    return bias[0].length;
  }

  /** All that is learned, in an order that stays the same. */
  List<float[][]> matrices() {
    return Stream.of(
            inputs.tables().stream().map(Table::rows),
            first.matrices().stream(),
            second.matrices().stream(),
            Stream.of(output, bias, transitions))
        .flatMap(matrices -> matrices)
        .toList();
  }

  /** Stretches of sequences of bounded length, unless a single one is longer. */
  static List<List<Columns>> parts(List<Columns> text) {
    List<List<Columns>> parts = new ArrayList<>();
    int begin = 0;
    int length = 0;
    for (int end = 0; end < text.size(); end++) {
      int added = text.get(end).length() + 1;
      if (end > begin && length + added > LONGEST) {
        parts.add(text.subList(begin, end));
        begin = end;
        length = 0;
      }
      length += added;
    }
    if (begin < text.size()) {
      parts.add(text.subList(begin, text.size()));
    }
    return parts;
  }

  /** Rows of scores, one after the other. */
  static double[] flat(float[][] scores, int from, int length) {
    int width = scores[from].length;
    double[] flat = new double[length * width];
    for (int i = 0; i < length; i++) {
      for (int label = 0; label < width; label++) {
        flat[i * width + label] = scores[from + i][label];
      }
    }
    return flat;
  }

  /** The labels' scores of states of the second layer, a row for each token. */
  float[][] emissions(float[][] states) {
    float[][] emissions = new float[states.length][];
    for (int token = 0; token < emissions.length; token++) {
      emissions[token] = bias[0].clone();
    }
    Rows.addProduct(states, output, emissions, states.length);
    return emissions;
  }

  /** The tokens' vectors; after each sequence one of zeros. */
  float[][] vectors(List<Columns> text) {
    int length = text.stream().mapToInt(sequence -> sequence.length() + 1).sum();
    float[][] vectors = Rows.zeros(length, inputs.width());
    int row = 0;
    for (Columns sequence : text) {
      for (int token = 0; token < sequence.length(); token++) {
        inputs.fill(sequence, token, vectors[row++]);
      }
      row++;
    }
    return vectors;
  }
}
