package org.claimgraph.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.extract.Texts;
import org.claimgraph.nlp.Annotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {
  private static final Paragraphs PARAGRAPHS = new Paragraphs(Senses.load());

  @Test
  void readsTheTurnsOfATranscript() {
    assertThat(
            read(
                "ANN COLE: Is the bridge open?\n\nBEN ADAMS: It was closed on Monday.\n\n"
                    + "COLE: We thank you.\n\nTalks went on."))
        .containsExactly(
            "ANN COLE | : | Is the bridge open?",
            "BEN ADAMS | : | It was closed on Monday",
            "COLE | : | We thank you");
  }

  @Test
  void letsASpeakerGoOnInTheNextParagraphOfAQuotedTranscript() {
    assertThat(
            read(
                "\"COLE: Is the bridge open?\n\n\"ADAMS: It was closed on Monday.\n\n"
                    + "\"We will open it soon.\n\n\"(CROSSTALK)\n\n\"COLE: We thank you.\n\n"
                    + "Talks went on."))
        .containsExactly(
            "COLE | : | Is the bridge open?",
            "ADAMS | : | It was closed on Monday + \"We will open it soon",
            "COLE | : | We thank you");
  }

  @Test
  void takesNoListForATranscript() {
    assertThat(
            read(
                "Kyiv: The bridge is closed.\n\nLviv: The road is open.\n\n"
                    + "Odesa: The port is closed."))
        .isEmpty();
  }

  @Test
  void takesNoTableForATranscript() {
    assertThat(read("Adams: 12 votes.\n\nCole: 7 votes.\n\nAdams: 15 votes.")).isEmpty();
  }

  @Test
  void readsAQuotationWithANameBehindADash() {
    assertThat(read("“We walked for two days to reach the bridge.” — Ann Cole, a teacher."))
        .containsExactly("Ann Cole, a teacher | — | “We walked for two days to reach the bridge.”");
  }

  @Test
  void readsASignedQuotationOfSeveralParagraphs() {
    assertThat(
            read(
                "“We walked for two days to reach the bridge.\n\n"
                    + "“Nobody was there to meet us.” – Ann Cole"))
        .containsExactly(
            "Ann Cole | – | “We walked for two days to reach the bridge"
                + " + “Nobody was there to meet us.”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The Long Road Home” — Ann Cole",
        "“We walked for two days to reach the bridge” — a long way in the snow.",
        "“We walked for two days to reach the bridge” — Ann Cole wrote this in May.",
        "She wrote: “We walked for two days to reach the bridge.” — Ann Cole"
      })
  void signsNothingElse(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static List<String> read(String text) {
    Annotation annotation = Texts.annotated("Talks went on.\n\n" + text);
    return Statement.among(PARAGRAPHS.of(annotation), new Lexicon()).stream()
        .map(
            found ->
                annotation.text(found.source())
                    + " | "
                    + annotation.text(found.cue())
                    + " | "
                    + String.join(
                        " + ",
                        found.parts().stream().map(part -> annotation.text(part.span())).toList()))
        .toList();
  }
}
