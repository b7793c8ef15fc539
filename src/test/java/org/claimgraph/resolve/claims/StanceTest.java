package org.claimgraph.resolve.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.nlp.Annotation;
import org.claimgraph.resolve.Claim.Certainty;
import org.claimgraph.resolve.Claim.Kind;
import org.claimgraph.resolve.Claim.Polarity;
import org.claimgraph.resolve.MarkedText;
import org.junit.jupiter.api.Test;
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
    "called on, DEMANDS, AFFIRMS, UNKNOWN",
    "calling for, DEMANDS, AFFIRMS, UNKNOWN",
    "believes, BELIEVES, AFFIRMS, PROBABLE",
    "threatened to, THREATENS, AFFIRMS, CERTAIN",
    "warned, PREDICTS, AFFIRMS, CERTAIN",
    "asked whether, ASKS, AFFIRMS, UNKNOWN",
    "'', ASSERTS, AFFIRMS, CERTAIN"
  })
  void readsTheCue(String cue, Kind kind, Polarity polarity, Certainty certainty) {
    assertThat(stance(cue, "The bridge is open", false))
        .isEqualTo(new Stance(kind, polarity, certainty));
  }

  @ParameterizedTest
  @CsvSource({
    "that the troops have likely crossed the river, PROBABLE",
    "the troops may have crossed the river, POSSIBLE",
    "the troops have not crossed the river, CERTAIN",
    "the troops have crossed the river. They may go back., CERTAIN"
  })
  void hedgesInTheFirstClauseLowerCertainty(String content, Certainty certainty) {
    assertThat(stance("said", content, false).certainty()).isEqualTo(certainty);
  }

  @Test
  void negationInsideTheContentIsContent() {
    assertThat(stance("said", "the troops have not crossed the river", false).polarity())
        .isEqualTo(Polarity.AFFIRMS);
  }

  @ParameterizedTest
  @CsvSource({
    "it would send more troops, false, INTENDS",
    "the river will rise this week, false, PREDICTS",
    "the river would have risen, false, ASSERTS",
    "“We will cross the river.”, true, INTENDS",
    "“It will rain.”, true, PREDICTS",
    "“Where is the bridge?”, true, ASKS",
    "“Please leave the town.”, true, DEMANDS"
  })
  void formOfTheFirstClauseTellsThePlainlySaidApart(String content, boolean quoted, Kind kind) {
    assertThat(stance("said", content, quoted).kind()).isEqualTo(kind);
  }

  private static Stance stance(String cue, String content, boolean quoted) {
    Annotation annotation = MarkedText.of(content).extraction().annotation();
    return Stance.of(cue, annotation.tokens(), quoted);
  }
}
