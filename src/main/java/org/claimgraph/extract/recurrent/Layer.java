package org.claimgraph.extract.recurrent;

import java.util.Arrays;
import java.util.List;
import org.claimgraph.extract.recurrent.Lstm.Tape;

/**
 * Two directions of a layer side by side.
 *
 * @param forwardInput from the inputs to the forward gates
 * @param backwardInput from the inputs to the backward gates
 * @param bias of the forward gates, of the backward gates
 */
record Layer(
    float[][] forwardInput, float[][] backwardInput, float[][] bias, Lstm forward, Lstm backward) {

  static Layer zeros(int width, int size) {
    return new Layer(
        Rows.zeros(width, 4 * size),
        Rows.zeros(width, 4 * size),
        Rows.zeros(2, 4 * size),
        new Lstm(Rows.zeros(size, 4 * size), false),
        new Lstm(Rows.zeros(size, 4 * size), true));
  }

  Layer zeros() {
    return zeros(forwardInput.length, forward.size());
  }

  List<float[][]> matrices() {
    return List.of(forwardInput, backwardInput, bias, forward.recurrent(), backward.recurrent());
  }

  /** What both directions did. */
  record Tapes(Tape forward, Tape backward) {

    /** The states of both directions, side by side. */
    float[][] states() {
      float[][] states = new float[forward.states().length][];
      for (int token = 0; token < states.length; token++) {
        float[] one = forward.states()[token];
        float[] other = backward.states()[token];
        states[token] = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, states[token], one.length, other.length);
      }
      return states;
    }
  }

  /** Reads inputs, a row for each token. */
  Tapes read(float[][] inputs) {
    return read(gates(inputs, forwardInput, bias[0]), gates(inputs, backwardInput, bias[1]));
  }

  /** Reads what inputs give to the gates of both directions; both are replaced. */
  Tapes read(float[][] forwardGates, float[][] backwardGates) {
    return new Tapes(forward.read(forwardGates), backward.read(backwardGates));
  }

  private static float[][] gates(float[][] inputs, float[][] weights, float[] bias) {
    float[][] gates = new float[inputs.length][];
    for (int token = 0; token < gates.length; token++) {
      gates[token] = bias.clone();
    }
    Rows.addProduct(inputs, weights, gates, inputs.length);
    return gates;
  }
}
