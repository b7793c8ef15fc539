package org.claimgraph.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Extraction;
import org.claimgraph.resolve.MarkedText;
import org.junit.jupiter.api.Test;

class SpeakingDescriptionsTest {
  private final SpeakingDescriptions descriptions = new SpeakingDescriptions();

  @Test
  void findABodyAndAPersonThatSaySomething() {
    assertThat(found("The panel said the road was open.", "The panel", "said"))
        .containsExactly("The panel ORGANISATION");
    assertThat(found("The retired surgeon told them it was open.", "The retired surgeon", "told"))
        .containsExactly("The retired surgeon PERSON");
  }

  @Test
  void findWhatTheNameOfABodyEndsWith() {
    assertThat(
            found(
                "{organisation The Cole Foundation} grew. The foundation wants the road to open.",
                "The foundation",
                "wants"))
        .containsExactly("The foundation ORGANISATION");
  }

  @Test
  void leaveTextsAndWhatIsNotDefinite() {
    assertThat(found("The report said the road was open.", "The report", "said")).isEmpty();
    assertThat(found("A surgeon said the road was open.", "A surgeon", "said")).isEmpty();
  }

  @Test
  void leaveWhatIsAMentionAlready() {
    assertThat(found("{organisation.desc The panel} said it was open.", "The panel", "said"))
        .isEmpty();
  }

  private List<String> found(String text, String source, String cue) {
    Extraction read = MarkedText.of(text).says(source, cue, "open").extraction();
    return descriptions.of(read).stream().map(actor -> shown(read, actor)).toList();
  }

  private static String shown(Extraction read, ActorMention actor) {
    EntityType type = actor.type();
    return read.annotation().text(actor.span()) + " " + type;
  }
}
