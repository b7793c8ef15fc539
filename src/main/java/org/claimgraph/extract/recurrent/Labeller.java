package org.claimgraph.extract.recurrent;

import java.util.ArrayList;
import java.util.List;
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
    List<Labelled> labelled = new ArrayList<>();
    for (List<Columns> part : Network.parts(text)) {
      float[][] emissions = emissions(part);
      int token = 0;
      for (Columns sequence : part) {
        labelled.add(labelled(emissions, token, sequence.length()));
        token += sequence.length() + 1;
      }
    }
    return labelled;
  }

  private float[][] emissions(List<Columns> text) {
    Layer.Tapes first = network.first().read(gates.of(text, true), gates.of(text, false));
    return network.emissions(network.second().read(first.states()).states());
  }

  private Labelled labelled(float[][] emissions, int from, int length) {
    int width = network.labels();
    double[] probabilities = Network.flat(emissions, from, length);
    float[] scores = new float[probabilities.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) probabilities[i];
    }
    int[] best = new Viterbi(width).best(length, scores, network.transitions());
    ForwardBackward chain = new ForwardBackward(width);
    chain.setTransitions(network.transitions());
    chain.run(length, probabilities, new double[width * width]);
    float[] chosen = new float[length];
    for (int i = 0; i < length; i++) {
      chosen[i] = (float) probabilities[i * width + best[i]];
    }
    return new Labelled(best, chosen);
  }
}
