package org.claimgraph.extract.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogLinearTest {
  private enum Feature {
    NEAR,
    LARGE_ONE
  }

  private static final double[] NEAR = {1, 0};
  private static final double[] LARGE = {0, 1};

  @Test
  void prefersWhatWasRightMoreOften() {
    LogLinearTrainer<Feature> trainer = new LogLinearTrainer<>(Feature.class);
    for (int i = 0; i < 4; i++) {
      trainer.add(List.of(NEAR, LARGE), new boolean[] {i > 0, i == 0});
    }

    double[] chances = trainer.train().chances(List.of(NEAR, LARGE));

    assertThat(chances[0]).isBetween(0.65, 0.85);
    assertThat(chances[0] + chances[1]).isEqualTo(1, org.assertj.core.api.Assertions.within(1e-9));
  }

  @Test
  void learnsYesAndNo() {
    LogLinearTrainer<Feature> trainer = new LogLinearTrainer<>(Feature.class);
    trainer.add(NEAR, true, 3);
    trainer.add(LARGE, false, 3);

    LogLinear<Feature> model = trainer.train();

    assertThat(model.chance(NEAR)).isGreaterThan(0.75);
    assertThat(model.chance(LARGE)).isLessThan(0.25);
  }

  @Test
  void writesALineForEachFeature() {
    assertThat(new LogLinear<>(Feature.class, new double[] {0.5, -1}).lines())
        .containsExactly("near\t0.5000", "large-one\t-1.0000");
  }

  @Test
  void refusesWeightsOfAnotherNumber() {
    assertThatThrownBy(() -> new LogLinear<>(Feature.class, new double[] {1}))
        .hasMessage("expected 2 weights, found 1");
  }
}
