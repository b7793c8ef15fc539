package org.claimgraph.extract.recurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarginalsTest {
  private static final Marginals ONE = Marginals.certain(new int[] {0, 1, 2}, 3);
  private static final Marginals OTHER = Marginals.certain(new int[] {0, 0, 0}, 3);

  @Test
  void certainLabelsHaveAllTheProbability() {
    assertThat(ONE.labels()).containsExactly(1, 0, 0, 0, 1, 0, 0, 0, 1);
    assertThat(ONE.pairs()).containsExactly(0, 1, 0, 0, 0, 1, 0, 0, 0);
  }

  @Test
  void mixingTakesTheShareOfTheOthers() {
    Marginals mixed = ONE.mixed(OTHER, 0.25f);
    assertThat(mixed.labels()).containsExactly(1, 0, 0, 0.25f, 0.75f, 0, 0.25f, 0, 0.75f);
    assertThat(mixed.pairs()).containsExactly(0.5, 0.75, 0, 0, 0, 0.75, 0, 0, 0);
  }

  @Test
  void theMeanCountsEachTheSame() {
    Marginals mean = Marginals.mean(List.of(ONE, OTHER, OTHER));
    assertThat(mean.labels()[4]).isCloseTo(1 / 3f, within(1e-6f));
    assertThat(Marginals.mean(List.of(ONE))).isEqualTo(ONE);
  }

  @Test
  void aNetworksMarginalsAddUpToOneAtEachToken() {
    Marginals found =
        new Labeller(Samples.trained())
            .marginals(List.of(Samples.columns("Ann told"), Samples.columns("Bob told us")))
            .get(1);
    for (int token = 0; token < 3; token++) {
      float sum = 0;
      for (int label = 0; label < Samples.LABELS; label++) {
        sum += found.labels()[token * Samples.LABELS + label];
      }
      assertThat(sum).isCloseTo(1, within(1e-5f));
    }
    double pairs = 0;
    for (double pair : found.pairs()) {
      pairs += pair;
    }
    assertThat(pairs).isCloseTo(2, within(1e-5));
  }
}
