package org.claimgraph.resolve.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepetitionTest {
  @Test
  void anElidedQuotationRepeatsTheWholeOne() {
    assertThat(
            Repetition.of(
                "‘the bridge […] was destroyed. The dam is intact’",
                "‘The bridge over the river was destroyed. The dam is intact,’"))
        .isTrue();
  }

  @Test
  void otherWordsAreNoRepetition() {
    assertThat(Repetition.of("the bridge was not destroyed at all", "the dam is still intact"))
        .isFalse();
  }

  @Test
  void fewWordsProveNothing() {
    assertThat(Repetition.of("‘very bad’", "‘This is very bad for us all’")).isFalse();
  }
}
