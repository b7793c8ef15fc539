package org.claimgraph.extract.recurrent;

/**
 * One direction of a layer of long short-term memory (Hochreiter and Schmidhuber 1997, with forget
 * gates). Gates stand in the order input, forget, output, candidate.
 *
 * @param recurrent from the state to the gates: a row for each element of the state
 * @param backwards whether it reads from the end
 */
record Lstm(float[][] recurrent, boolean backwards) {

  int size() {
    return recurrent.length;
  }

  /**
   * What happened at each token, for learning.
   *
   * @param gates the gates as they were, after squashing
   * @param cells the memory after each token
   * @param squashed the hyperbolic tangent of it
   * @param states what came out
   */
  record Tape(float[][] gates, float[][] cells, float[][] squashed, float[][] states) {}

  /**
   * Reads a sequence.
   *
   * @param gates what the inputs give to the gates, a row for each token; replaced by the squashed
   *     gates
   */
  Tape read(float[][] gates) {
    int length = gates.length;
    int size = size();
    Tape tape =
        new Tape(
            gates, Rows.zeros(length, size), Rows.zeros(length, size), Rows.zeros(length, size));
    float[] state = new float[size];
    float[] cell = new float[size];
    for (int step = 0; step < length; step++) {
      int token = backwards ? length - 1 - step : step;
      Rows.addProduct(state, recurrent, gates[token]);
      step(gates[token], cell, tape.cells[token], tape.squashed[token], tape.states[token]);
      state = tape.states[token];
      cell = tape.cells[token];
    }
    return tape;
  }

  private static void step(
      float[] gates, float[] before, float[] cell, float[] squashed, float[] state) {
    int size = cell.length;
    Squash.logistic(gates, 0, 3 * size);
    Squash.tanh(gates, 3 * size, 4 * size);
    for (int j = 0; j < size; j++) {
      cell[j] = gates[size + j] * before[j] + gates[j] * gates[3 * size + j];
    }
    System.arraycopy(cell, 0, squashed, 0, size);
    Squash.tanh(squashed, 0, size);
    for (int j = 0; j < size; j++) {
      state[j] = gates[2 * size + j] * squashed[j];
    }
  }

  /**
   * The gradient of what went into the gates, a row for each token.
   *
   * @param states the gradient of what came out
   * @param transposed the transpose of {@link #recurrent}
   */
  float[][] back(Tape tape, float[][] states, float[][] transposed) {
    int length = states.length;
    int size = size();
    float[][] gradient = Rows.zeros(length, 4 * size);
    float[] state = new float[size];
    float[] cell = new float[size];
    float[] nothing = new float[size];
    for (int step = length - 1; step >= 0; step--) {
      int token = backwards ? length - 1 - step : step;
      int before = backwards ? token + 1 : token - 1;
      Rows.add(state, states[token]);
      float[] cellBefore = step == 0 ? nothing : tape.cells[before];
      backStep(tape.gates[token], tape.squashed[token], cellBefore, state, cell, gradient[token]);
      state = new float[size];
      Rows.addProduct(gradient[token], transposed, state);
    }
    return gradient;
  }

  /** Passes the gradient through one token; {@code cell} becomes that of the token before. */
  private static void backStep(
      float[] gates,
      float[] squashed,
      float[] cellBefore,
      float[] state,
      float[] cell,
      float[] gradient) {
    int size = cell.length;
    for (int j = 0; j < size; j++) {
      float input = gates[j];
      float forget = gates[size + j];
      float output = gates[2 * size + j];
      float candidate = gates[3 * size + j];
      float inside = state[j] * output * (1 - squashed[j] * squashed[j]) + cell[j];
      gradient[j] = inside * candidate * input * (1 - input);
      gradient[size + j] = inside * cellBefore[j] * forget * (1 - forget);
      gradient[2 * size + j] = state[j] * squashed[j] * output * (1 - output);
      gradient[3 * size + j] = inside * input * (1 - candidate * candidate);
      cell[j] = inside * forget;
    }
  }

  /** The states before each token, for the gradient of the recurrent weights. */
  float[][] statesBefore(Tape tape) {
    int length = tape.states.length;
    float[][] before = new float[length][];
    for (int token = 0; token < length; token++) {
      int neighbour = backwards ? token + 1 : token - 1;
      before[token] =
          neighbour < 0 || neighbour == length ? new float[size()] : tape.states[neighbour];
    }
    return before;
  }
}
