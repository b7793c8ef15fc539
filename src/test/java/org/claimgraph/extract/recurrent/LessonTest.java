package org.claimgraph.extract.recurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.claimgraph.extract.learn.Bio;
import org.claimgraph.extract.recurrent.NetworkTrainer.Text;
import org.junit.jupiter.api.Test;

/** Compares the gradient with differences of the loss, which is summed over all label sequences. */
class LessonTest {
  private static final float STEP = 0.01f;

  private static final float SHARE = 0.3f;

  private final Text text = Samples.text("then Ann Lee said", 0, 1, 2, 0, "Bob went", 0, 0);
  private final Text other = Samples.text("then Ann Lee said", 0, 0, 1, 0, "Bob went", 1, 0);
  private final List<int[]> right = List.of(new int[] {0, 1, 2, 0}, new int[] {0, 0});
  private final List<int[]> otherwise = List.of(new int[] {0, 0, 1, 0}, new int[] {1, 0});
  private final Network network = network();
  private final Network gradient = Network.zeros(network.inputs().zeros(), 3, Samples.LABELS);

  private Network network() {
    Inputs inputs = Inputs.of(Samples.vectors(), 0, Samples.ATTRIBUTES, List.of(text.sequences()));
    Network random = Network.zeros(inputs, 3, Samples.LABELS);
    Start.random(random);
    return random;
  }

  @Test
  void theGradientIsHowTheLossChanges() {
    new Lesson(network, gradient, 0).learn(text, new SplittableRandom(1));
    assertGradient(0);
  }

  @Test
  void theGradientIsHowTheMeanLossChangesWhereLabelsAreUncertain() {
    List<Marginals> mixed = new ArrayList<>();
    for (int s = 0; s < 2; s++) {
      mixed.add(text.right().get(s).mixed(other.right().get(s), SHARE));
    }
    Text uncertain = new Text(text.sequences(), mixed, text.used());
    new Lesson(network, gradient, 0).learn(uncertain, new SplittableRandom(1));
    assertGradient(SHARE);
  }

  private void assertGradient(double share) {
    for (int m = 0; m < network.matrices().size(); m++) {
      float[][] weights = network.matrices().get(m);
      for (int row = 0; row < weights.length; row++) {
        int column = row % weights[row].length;
        assertThat((double) gradient.matrices().get(m)[row][column])
            .as("matrix %d, row %d, column %d", m, row, column)
            .isCloseTo(difference(weights[row], column, share), within(2e-3));
      }
    }
  }

  @Test
  void sequencesThatTeachNothingHaveNoGradient() {
    Text mute = new Text(text.sequences(), text.right(), new boolean[] {false, false});
    new Lesson(network, gradient, 0).learn(mute, new SplittableRandom(1));
    assertThat(gradient.matrices()).allSatisfy(m -> assertThat(m).isDeepEqualTo(zeros(m)));
  }

  private static float[][] zeros(float[][] like) {
    return Rows.zeros(like.length, like[0].length);
  }

  private double difference(float[] row, int column, double share) {
    float before = row[column];
    row[column] = before + STEP;
    double up = loss(share);
    row[column] = before - STEP;
    double down = loss(share);
    row[column] = before;
    return (up - down) / (2 * STEP);
  }

  /** That of the right labels, with a share of that of the others. */
  private double loss(double share) {
    return (1 - share) * loss(right) + share * loss(otherwise);
  }

  /** Minus the log-likelihood of labels, per token. */
  private double loss(List<int[]> labels) {
    float[][] states = network.second().read(network.first().read(vectors()).states()).states();
    float[][] emissions = network.emissions(states);
    double loss = 0;
    int from = 0;
    for (int[] chosen : labels) {
      double all = 0;
      int sequences = (int) Math.pow(Samples.LABELS, chosen.length);
      for (int number = 0; number < sequences; number++) {
        all += likelihood(digits(number, chosen.length), emissions, from);
      }
      loss -= Math.log(likelihood(chosen, emissions, from) / all) / text.teaching();
      from += chosen.length + 1;
    }
    return loss;
  }

  /** The tokens' vectors, less those that are read as unknown for this random start. */
  private float[][] vectors() {
    float[][] vectors = network.vectors(text.sequences());
    Lesson.forgetSome(vectors, network.inputs().vectors().width(), new SplittableRandom(1));
    return vectors;
  }

  private static int[] digits(int number, int length) {
    int[] digits = new int[length];
    for (int i = 0; i < length; i++) {
      digits[i] = number % Samples.LABELS;
      number /= Samples.LABELS;
    }
    return digits;
  }

  private double likelihood(int[] labels, float[][] emissions, int from) {
    double score = 0;
    for (int i = 0; i < labels.length; i++) {
      int before = i == 0 ? 0 : labels[i - 1];
      if (!Bio.follows(before, labels[i])) {
        return 0;
      }
      score += emissions[from + i][labels[i]];
      score += i == 0 ? 0 : network.transitions()[before * Samples.LABELS + labels[i]];
    }
    return Math.exp(score);
  }
}
