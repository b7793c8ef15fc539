package org.claimgraph.extract.recurrent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.claimgraph.extract.learn.Columns;

/**
 * What a token gives to the gates of the first layer. As its vector is a row of tables, the product
 * with the layer's weights is made once for each row of a table, and once for each frequent word,
 * when it is first met.
 */
final class InputGates {
  /** Words whose products are kept, the most frequent ones: nine of ten in news text. */
  private static final int KEPT = 5000;

  private final Inputs inputs;
  private final Side forward;
  private final Side backward;

  InputGates(Inputs inputs, Layer layer) {
    this.inputs = inputs;
    this.forward = new Side(inputs, layer.forwardInput(), layer.bias()[0]);
    this.backward = new Side(inputs, layer.backwardInput(), layer.bias()[1]);
  }

  /** The products of one table's rows with their part of the weights, filled in as they are met. */
  private record Products(
      float[][] rows, float[][] weights, AtomicReferenceArray<float[]> products) {

    float[] of(int row) {
      float[] known = products.get(row);
      if (known != null) {
        return known;
      }
      float[] product = new float[weights[0].length];
      Rows.addProduct(rows[row], weights, product);
      products.set(row, product);
      return product;
    }
  }

  /** The products of one direction; words' are filled in as they are met. */
  private record Side(
      float[][] weights, float[] bias, List<Products> tables, AtomicReferenceArray<float[]> words) {

    Side(Inputs inputs, float[][] weights, float[] bias) {
      this(weights, bias, tables(inputs, weights), new AtomicReferenceArray<>(KEPT));
    }

    private static List<Products> tables(Inputs inputs, float[][] weights) {
      List<Products> products = new ArrayList<>();
      int at = inputs.vectors().width();
      for (Table table : inputs.tables()) {
        float[][] part = Arrays.copyOfRange(weights, at, at + table.width());
        float[][] rows = table.rows();
        products.add(new Products(rows, part, new AtomicReferenceArray<>(rows.length)));
        at += table.width();
      }
      return products;
    }

    float[] word(WordVectors vectors, int word) {
      float[] known = word < KEPT ? words.get(word) : null;
      if (known != null) {
        return known;
      }
      float[] vector = new float[vectors.width()];
      vectors.copy(word, vector);
      float[] product = new float[bias.length];
      Rows.addProduct(vector, Arrays.copyOf(weights, vector.length), product);
      if (word < KEPT) {
        words.set(word, product);
      }
      return product;
    }
  }

  /** A row for each token of a text; after each sequence one for no token. */
  float[][] of(List<Columns> text, boolean forwards) {
    Side side = forwards ? forward : backward;
    int length = text.stream().mapToInt(sequence -> sequence.length() + 1).sum();
    float[][] gates = new float[length][];
    int row = 0;
    for (Columns sequence : text) {
      for (int token = 0; token < sequence.length(); token++) {
        gates[row++] = gates(side, sequence, token);
      }
      gates[row++] = side.bias.clone();
    }
    return gates;
  }

  private float[] gates(Side side, Columns sequence, int token) {
    float[] gates = side.bias.clone();
    int word = inputs.vectors().find(sequence.get(token, inputs.wordColumn()));
    if (word >= 0) {
      Rows.add(gates, side.word(inputs.vectors(), word));
    }
    for (int i = 0; i < side.tables.size(); i++) {
      Rows.add(gates, side.tables.get(i).of(inputs.tables().get(i).row(sequence, token)));
    }
    return gates;
  }
}
