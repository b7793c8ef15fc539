package org.claimgraph.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.extract.Texts;
import org.junit.jupiter.api.Test;

class ClauseFramesTest {
  @Test
  void readsWhoIsQuotedThroughSomebody() {
    assertThat(frames("The mayor was quoted by the agency as saying that the bridge was closed."))
        .contains("The mayor | that the bridge was closed");
  }

  @Test
  void readsTheAgentOfAParticiple() {
    assertThat(frames("They waited for the help promised by the council."))
        .contains("the council | the help");
  }

  @Test
  void readsTheAgentOfAPassive() {
    assertThat(frames("The attack was condemned by the minister."))
        .containsExactly("the minister | The attack");
  }

  @Test
  void takesNoParticipleForAVerb() {
    assertThat(frames("Papers leaked to the press describe the plan."))
        .noneMatch(frame -> frame.startsWith("Papers |"));
  }

  @Test
  void takesNoRelativeClauseForWhatIsSaid() {
    assertThat(frames("The council will address the problems that follow."))
        .noneMatch(frame -> frame.endsWith("| that follow"));
  }

  @Test
  void takesNoPossessorForASubject() {
    assertThat(frames("The paper described his alleged attempts to leave."))
        .noneMatch(frame -> frame.startsWith("his |"));
  }

  @Test
  void endsWhatANounHasForItsContentBeforeTheVerbOfTheNoun() {
    assertThat(frames("Many reports of an attack on the bridge were false."))
        .contains(" | an attack on the bridge");
  }

  private static List<String> frames(String text) {
    Paragraph paragraph = new Paragraphs(Senses.load()).of(Texts.annotated(text)).getFirst();
    return ClauseFrames.of(paragraph, new Rates()).stream()
        .map(f -> words(paragraph, f.source()) + " | " + words(paragraph, f.content().getLast()))
        .toList();
  }

  private static String words(Paragraph text, Range range) {
    return String.join(
        " ",
        text.tokens.subList(range.begin(), range.end()).stream()
            .map(token -> token.text())
            .toList());
  }
}
