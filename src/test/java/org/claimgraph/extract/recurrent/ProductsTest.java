package org.claimgraph.extract.recurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProductsTest {
  private static final float[][] TALL = matrix(11, 3);
  private static final float[][] WIDE = matrix(3, 11);

  @Test
  void multipliesRowsByAMatrix() {
    float[][] product = Rows.zeros(3, 3);
    Rows.addProduct(WIDE, TALL, product, 3);
    float[] second = new float[3];
    Rows.addProduct(WIDE[1], TALL, second);
    double expected = 0;
    for (int p = 0; p < 11; p++) {
      expected += WIDE[1][p] * TALL[p][2];
    }
    assertThat((double) product[1][2]).isCloseTo(expected, within(1e-4));
    assertThat(product[1]).containsExactly(second);
  }

  @Test
  void sumsOuterProducts() {
    float[][] sum = Rows.zeros(3, 3);
    Rows.addOuter(TALL, TALL, sum, 11);
    double expected = 0;
    for (float[] row : TALL) {
      expected += row[0] * row[2];
    }
    assertThat((double) sum[0][2]).isCloseTo(expected, within(1e-4));
  }

  @Test
  void squashesLikeTheLibrary() {
    for (float x = -12; x < 12; x += 0.01f) {
      assertThat((double) Squash.tanh(x)).isCloseTo(Math.tanh(x), within(1e-6));
    }
    float[] values = {-1, 0, 3};
    Squash.logistic(values, 1, 3);
    assertThat(values[0]).isEqualTo(-1);
    assertThat(values[1]).isEqualTo(0.5f);
    assertThat((double) values[2]).isCloseTo(1 / (1 + Math.exp(-3)), within(1e-6));
  }

  @Test
  void productsMadeBeforehandAreThoseOfTheVectors() {
    Network network = Samples.trained();
    List<org.claimgraph.extract.learn.Columns> text =
        List.of(Samples.columns("then Ann said"), Samples.columns("Zoe told us"));
    float[][] vectors = network.vectors(text);
    float[][] plain = Rows.zeros(vectors.length, network.first().bias()[0].length);
    Rows.addProduct(vectors, network.first().forwardInput(), plain, vectors.length);
    float[][] gates = new InputGates(network.inputs(), network.first()).of(text, true);
    for (int token = 0; token < plain.length; token++) {
      Rows.add(plain[token], network.first().bias()[0]);
      assertThat(gates[token]).containsExactly(plain[token], within(1e-5f));
    }
  }

  private static float[][] matrix(int rows, int width) {
    float[][] matrix = Rows.zeros(rows, width);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < width; j++) {
        matrix[i][j] = (i * 7 + j * 5) % 9 - 4;
      }
    }
    return matrix;
  }
}
