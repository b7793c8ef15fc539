package org.claimgraph.extract.recurrent;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.extract.learn.Columns;
import org.claimgraph.extract.learn.FeatureIndex;

/**
 * What the network sees of a token: the vector of its word beside learned vectors of its
 * attributes.
 *
 * @param vectors the words' vectors
 * @param wordColumn the column that holds the hash of the word
 * @param tables the attributes
 */
record Inputs(WordVectors vectors, int wordColumn, List<Table> tables) {

  Inputs {
    tables = List.copyOf(tables);
  }

  /** Inputs with vectors of zeros for the attributes' values in examples. */
  static Inputs of(
      WordVectors vectors, int wordColumn, List<Attribute> attributes, List<List<Columns>> texts) {
    List<Table> tables = new ArrayList<>();
    for (Attribute attribute : attributes) {
      FeatureIndex values = Counts.frequent(texts, attribute.column(), attribute.least());
      tables.add(
          new Table(attribute.column(), values, Rows.zeros(values.size() + 1, attribute.width())));
    }
    return new Inputs(vectors, wordColumn, tables);
  }

  /** The same with vectors of zeros. */
  Inputs zeros() {
    return new Inputs(
        vectors,
        wordColumn,
        tables.stream()
            .map(t -> new Table(t.column(), t.values(), Rows.zeros(t.rows().length, t.width())))
            .toList());
  }

  /** Elements of a token's vector. */
  int width() {
    return vectors.width() + tables.stream().mapToInt(Table::width).sum();
  }

  /** Writes a token's vector into a row. */
  void fill(Columns columns, int token, float[] row) {
    int word = vectors.find(columns.get(token, wordColumn));
    if (word >= 0) {
      vectors.copy(word, row);
    }
    int at = vectors.width();
    for (Table table : tables) {
      System.arraycopy(table.rows()[table.row(columns, token)], 0, row, at, table.width());
      at += table.width();
    }
  }

  /** Adds a token's gradient to those of its attributes' vectors. */
  void back(Columns columns, int token, float[] gradient) {
    int at = vectors.width();
    for (Table table : tables) {
      float[] row = table.rows()[table.row(columns, token)];
      for (int j = 0; j < row.length; j++) {
        row[j] += gradient[at + j];
      }
      at += table.width();
    }
  }
}
