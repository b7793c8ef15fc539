package org.claimgraph.extract.recurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.claimgraph.extract.learn.Columns;
import org.claimgraph.extract.learn.ForwardBackward;
import org.claimgraph.extract.learn.Viterbi;

/** Labels texts with a trained {@link Network}. Safe for use by several threads. */
public final class Labeller {
  private final Network network;
  private final InputGates gates;

  /** Takes a network that learns no more. */
  public Labeller(Network network) {
    this.network = network;
    this.gates = new InputGates(network.inputs(), network.first());
  }

  /** The network. */
  public Network network() {
    return network;
  }

  /**
   * The labels of a sequence.
   *
   * @param labels the best one of each token
   * @param probabilities that of each token's best label, given the whole sequence
   */
  public record Labelled(int[] labels, float[] probabilities) {}

  /** Labels the sequences of one text, which are read in one go. */
  public List<Labelled> label(List<Columns> text) {
    return read(text, this::labelled);
  }

  /** How likely each label is at each token of the sequences of one text. */
  public List<Marginals> marginals(List<Columns> text) {
    return read(text, this::marginals);
  }

  /**
   * @param reading what becomes of the scores of a sequence's labels
   */
  private <T> List<T> read(List<Columns> text, Function<double[], T> reading) {
    List<T> read = new ArrayList<>();
    for (List<Columns> part : Network.parts(text)) {
      float[][] emissions = emissions(part);
      int token = 0;
      for (Columns sequence : part) {
        read.add(reading.apply(Network.flat(emissions, token, sequence.length())));
        token += sequence.length() + 1;
      }
    }
    return read;
  }

  private float[][] emissions(List<Columns> text) {
    Layer.Tapes first = network.first().read(gates.of(text, true), gates.of(text, false));
    return network.emissions(network.second().read(first.states()).states());
  }

  private Labelled labelled(double[] scores) {
    int width = network.labels();
    int length = scores.length / width;
    int[] best = new Viterbi(width).best(length, floats(scores), network.transitions());
    float[] probabilities = marginals(scores).labels();
    float[] chosen = new float[length];
    for (int i = 0; i < length; i++) {
      chosen[i] = probabilities[i * width + best[i]];
    }
    return new Labelled(best, chosen);
  }

  /** Those of a sequence given its labels' scores, which are replaced. */
  private Marginals marginals(double[] scores) {
    int width = network.labels();
    double[] pairs = new double[width * width];
    ForwardBackward chain = new ForwardBackward(width);
    chain.setTransitions(network.transitions());
    chain.run(scores.length / width, scores, pairs);
    return new Marginals(floats(scores), pairs);
  }

  private static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }
}
