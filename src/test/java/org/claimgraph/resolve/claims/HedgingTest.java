package org.claimgraph.resolve.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.nlp.Token;
import org.claimgraph.resolve.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgingTest {
  @ParameterizedTest
  @CsvSource({
    "false, is said, to have crossed the river, true",
    "false, are understood, to have crossed the river, true",
    "true, said, the bridge was closed, false",
    "true, allegedly offered, to close the bridge, true",
    "true, appears to confirm, the reports, true",
    "true, described, his alleged attempts to close the bridge, true",
    "true, said, the troops have probably crossed the river, false",
    "true, alleged, that the bridge was closed, false",
    "true, said, the alleged robbers crossed the river, false",
    "true, said, the robbers allegedly crossed the river, true"
  })
  void tellsWhetherTheReporterKeepsHisDistance(
      boolean named, String cue, String content, boolean hedged) {
    assertThat(Hedging.of(named, tokens(cue), tokens(content), false)).isEqualTo(hedged);
  }

  @ParameterizedTest
  @CsvSource({"the alleged attack never took place"})
  void takesNoWordOfTheClaimantsOwnForTheReporters(String content) {
    assertThat(Hedging.of(true, tokens("said"), tokens(content), true)).isFalse();
  }

  private static List<Token> tokens(String text) {
    return MarkedText.of(text).extraction().annotation().tokens();
  }
}
