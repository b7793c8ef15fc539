package org.claimgraph.extract.recurrent;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.claimgraph.extract.learn.Columns;
import org.claimgraph.extract.learn.ForwardBackward;
import org.claimgraph.extract.recurrent.Lstm.Tape;
import org.claimgraph.extract.recurrent.NetworkTrainer.Text;

/**
 * Works out the gradient of a network's loss: minus the log-likelihood of the right labels, on
 * average where they are not certain.
 */
final class Lesson {
  /** Share of words that are read as if they had no vector. */
  private static final double UNKNOWN = 0.05;

  private final Network network;
  private final Network gradient;
  private final float dropout;
  private final ForwardBackward chain;
  private final float[][] outputTransposed;
  private final Transposed first;
  private final Transposed second;

  Lesson(Network network, Network gradient, float dropout) {
    this.network = network;
    this.gradient = gradient;
    this.dropout = dropout;
    this.chain = new ForwardBackward(network.labels());
    this.outputTransposed = Rows.zeros(network.labels(), network.output().length);
    this.first = new Transposed(network.first());
    this.second = new Transposed(network.second());
  }

  /** The transposes of a layer's weights, refreshed for each lesson. */
  private record Transposed(
      Layer layer,
      float[][] forwardInput,
      float[][] backwardInput,
      float[][] forward,
      float[][] backward) {

    Transposed(Layer layer) {
      this(
          layer,
          mirror(layer.forwardInput()),
          mirror(layer.backwardInput()),
          mirror(layer.forward().recurrent()),
          mirror(layer.backward().recurrent()));
    }

    private static float[][] mirror(float[][] matrix) {
      return Rows.zeros(matrix[0].length, matrix.length);
    }

    void refresh() {
      Rows.transpose(layer.forwardInput(), forwardInput);
      Rows.transpose(layer.backwardInput(), backwardInput);
      Rows.transpose(layer.forward().recurrent(), forward);
      Rows.transpose(layer.backward().recurrent(), backward);
    }
  }

  /** Adds the gradient for one text, per token that teaches. */
  void learn(Text text, SplittableRandom random) {
    Rows.transpose(network.output(), outputTransposed);
    first.refresh();
    second.refresh();
    float[][] vectors = vectors(text.sequences(), random);
    float[][] keepVectors = drop(vectors, random);
    Layer.Tapes low = network.first().read(vectors);
    float[][] lowStates = low.states();
    float[][] keepLow = drop(lowStates, random);
    Layer.Tapes high = network.second().read(lowStates);
    float[][] highStates = high.states();
    float[][] keepHigh = drop(highStates, random);

    float[][] scores = Rows.zeros(highStates.length, network.labels());
    slopes(text, highStates, scores);

    Rows.addOuter(highStates, scores, gradient.output(), scores.length);
    sum(scores, gradient.bias()[0]);
    float[][] highBack = Rows.zeros(highStates.length, network.output().length);
    Rows.addProduct(scores, outputTransposed, highBack, scores.length);
    multiply(highBack, keepHigh);
    float[][] lowBack = back(second, gradient.second(), high, lowStates, highBack);
    multiply(lowBack, keepLow);
    float[][] vectorsBack = back(first, gradient.first(), low, vectors, lowBack);
    multiply(vectorsBack, keepVectors);
    int row = 0;
    for (Columns sequence : text.sequences()) {
      for (int token = 0; token < sequence.length(); token++) {
        gradient.inputs().back(sequence, token, vectorsBack[row++]);
      }
      row++;
    }
  }

  private float[][] vectors(List<Columns> text, SplittableRandom random) {
    float[][] vectors = network.vectors(text);
    forgetSome(vectors, network.inputs().vectors().width(), random);
    return vectors;
  }

  /** Reads some words as if they had no vector. */
  static void forgetSome(float[][] vectors, int words, SplittableRandom random) {
    for (float[] vector : vectors) {
      if (random.nextDouble() < UNKNOWN) {
        Arrays.fill(vector, 0, words, 0);
      }
    }
  }

  /** Drops elements at random and scales the others up; gives the factors. */
  private float[][] drop(float[][] rows, SplittableRandom random) {
    float scale = 1 / (1 - dropout);
    float[][] factors = Rows.zeros(rows.length, rows[0].length);
    for (int row = 0; row < rows.length; row++) {
      for (int j = 0; j < factors[row].length; j++) {
        factors[row][j] = random.nextInt(1 << 16) < dropout * (1 << 16) ? 0 : scale;
      }
    }
    multiply(rows, factors);
    return factors;
  }

  private static void multiply(float[][] rows, float[][] factors) {
    for (int row = 0; row < rows.length; row++) {
      float[] values = rows[row];
      float[] factor = factors[row];
      for (int j = 0; j < values.length; j++) {
        values[j] *= factor[j];
      }
    }
  }

  /** The slopes of the labels' scores; adds those of the transitions. */
  private void slopes(Text text, float[][] states, float[][] slopes) {
    float[][] emissions = network.emissions(states);
    double[] pairs = new double[network.transitions().length];
    chain.setTransitions(network.transitions());
    int teaching = text.teaching();
    int from = 0;
    for (int s = 0; s < text.used().length; s++) {
      int length = text.sequences().get(s).length();
      if (text.used()[s]) {
        slopes(emissions, from, length, text.right().get(s), pairs, 1f / teaching, slopes);
      }
      from += length + 1;
    }
    for (int pair = 0; pair < pairs.length && teaching > 0; pair++) {
      gradient.transitions()[pair] += (float) pairs[pair] / teaching;
    }
  }

  /** The slopes of one sequence: what the network expects, less what is right. */
  private void slopes(
      float[][] emissions,
      int from,
      int length,
      Marginals right,
      double[] pairs,
      float share,
      float[][] slopes) {
    int width = network.labels();
    double[] probabilities = Network.flat(emissions, from, length);
    chain.run(length, probabilities, pairs);
    for (int i = 0; i < length; i++) {
      for (int label = 0; label < width; label++) {
        int at = i * width + label;
        slopes[from + i][label] = share * (float) (probabilities[at] - right.labels()[at]);
      }
    }
    for (int pair = 0; pair < pairs.length; pair++) {
      pairs[pair] -= right.pairs()[pair];
    }
  }

  /** Passes the gradient through a layer; gives that of its inputs. */
  private static float[][] back(
      Transposed weights, Layer gradient, Layer.Tapes tapes, float[][] inputs, float[][] states) {
    int size = weights.layer.forward().size();
    float[][] back = Rows.zeros(inputs.length, inputs[0].length);
    float[][] forward = new float[states.length][];
    float[][] backward = new float[states.length][];
    for (int token = 0; token < states.length; token++) {
      forward[token] = Arrays.copyOfRange(states[token], 0, size);
      backward[token] = Arrays.copyOfRange(states[token], size, 2 * size);
    }
    float[][] forwardGates =
        weights.layer.forward().back(tapes.forward(), forward, weights.forward);
    float[][] backwardGates =
        weights.layer.backward().back(tapes.backward(), backward, weights.backward);
    direction(
        weights.layer.forward(),
        tapes.forward(),
        inputs,
        forwardGates,
        gradient.forwardInput(),
        gradient.forward().recurrent(),
        gradient.bias()[0]);
    direction(
        weights.layer.backward(),
        tapes.backward(),
        inputs,
        backwardGates,
        gradient.backwardInput(),
        gradient.backward().recurrent(),
        gradient.bias()[1]);
    Rows.addProduct(forwardGates, weights.forwardInput, back, inputs.length);
    Rows.addProduct(backwardGates, weights.backwardInput, back, inputs.length);
    return back;
  }

  private static void direction(
      Lstm lstm,
      Tape tape,
      float[][] inputs,
      float[][] gates,
      float[][] input,
      float[][] recurrent,
      float[] bias) {
    Rows.addOuter(inputs, gates, input, gates.length);
    Rows.addOuter(lstm.statesBefore(tape), gates, recurrent, gates.length);
    sum(gates, bias);
  }

  private static void sum(float[][] rows, float[] target) {
    for (float[] row : rows) {
      Rows.add(target, row);
    }
  }
}
