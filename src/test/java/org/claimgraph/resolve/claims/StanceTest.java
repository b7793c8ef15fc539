package org.claimgraph.resolve.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.resolve.Claim.Certainty;
import org.claimgraph.resolve.Claim.Kind;
import org.claimgraph.resolve.Claim.Polarity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceTest {
  @ParameterizedTest
  @CsvSource({
    "said, ASSERTS, AFFIRMS, CERTAIN",
    "denied that, ASSERTS, DENIES, CERTAIN",
    "has since dismissed, ASSERTS, DENIES, CERTAIN",
    "rejects, ASSERTS, DENIES, CERTAIN",
    "vowed, INTENDS, AFFIRMS, CERTAIN",
    "is planning, INTENDS, AFFIRMS, CERTAIN",
    "called on, DEMANDS, AFFIRMS, CERTAIN",
    "calling for, DEMANDS, AFFIRMS, CERTAIN",
    "believes, BELIEVES, AFFIRMS, PROBABLE",
    "threatened to, THREATENS, AFFIRMS, CERTAIN",
    "asked whether, ASKS, AFFIRMS, UNKNOWN",
    "'', ASSERTS, AFFIRMS, CERTAIN"
  })
  void readsTheCue(String cue, Kind kind, Polarity polarity, Certainty certainty) {
    assertThat(Stance.of(cue, "the bridge is open"))
        .isEqualTo(new Stance(kind, polarity, certainty));
  }

  @ParameterizedTest
  @CsvSource({
    "the troops have likely crossed the river, PROBABLE",
    "the troops may have crossed the river, POSSIBLE",
    "the troops have not crossed the river, CERTAIN"
  })
  void hedgesInTheContentLowerCertainty(String content, Certainty certainty) {
    assertThat(Stance.of("said", content).certainty()).isEqualTo(certainty);
  }

  @ParameterizedTest
  @CsvSource({"the troops have not crossed the river"})
  void negationInsideTheContentIsContent(String content) {
    assertThat(Stance.of("said", content).polarity()).isEqualTo(Polarity.AFFIRMS);
  }
}
