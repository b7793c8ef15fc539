package org.claimgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.claimgraph.article.Article;
import org.claimgraph.article.Passage;
import org.claimgraph.article.Span;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
  private static final Annotator ANNOTATOR = Annotator.load();

  @Test
  void endsNoSentenceAfterRanksInitialsAndPrices() {
    assertThat(
            sentences(
                "Lt. Col. J. K. Grey paid $1.2m, or £900m, on Sept. 11. The U.S. denied it. No. 5"
                    + " is in Washington, D.C. He left."))
        .containsExactly(
            "Lt. Col. J. K. Grey paid $1.2m, or £900m, on Sept. 11.",
            "The U.S. denied it.",
            "No. 5 is in Washington, D.C.",
            "He left.");
  }

  @Test
  void keepsClosingMarksWithTheSentenceTheyEnd() {
    assertThat(sentences("“We won. They lost.” \"Why?\" she asked. ‘Go!’ ‘No.’ (He left.) Then"))
        .containsExactly(
            "“We won.",
            "They lost.”",
            "\"Why?\" she asked.",
            "‘Go!’",
            "‘No.’",
            "(He left.)",
            "Then");
  }

  @Test
  void keepsTheSpeakerOfAQuotedQuestionWithIt() {
    assertThat(sentences("\"Who is it?\" Mr. Grey asked. “Go!” Smith left."))
        .containsExactly("\"Who is it?\" Mr. Grey asked.", "“Go!”", "Smith left.");
  }

  @Test
  void readsNoBoilerplateAndNeverCrossesPassages() {
    String text = "One two\nthree four.";
    Article article =
        Articles.of(
            text,
            List.of(
                new Passage(new Span(0, 7), Passage.Role.BODY),
                new Passage(new Span(8, 19), Passage.Role.BOILERPLATE)));

    assertThat(ANNOTATOR.annotate(article).tokens())
        .extracting(Token::text)
        .containsExactly("One", "two");
    assertThat(sentences(text)).containsExactly("One two", "three four.");
  }

  @Test
  void tellsTenseAndNumberApart() {
    Annotation annotation =
        ANNOTATOR.annotate(Articles.of("The ministry’s officials said two tanks were destroyed."));

    assertThat(annotation.tokens())
        .extracting(Token::tag)
        .containsExactly("DT", "NN", "POS", "NNS", "VBD", "CD", "NNS", "VBD", "VBN", ".");
  }

  @Test
  void readsTwoSingleQuotationMarksAsOneDoubleMark() {
    Annotation annotation = ANNOTATOR.annotate(Articles.of("''It is over,'' he said. ''Go.'' No."));

    assertThat(annotation.tokens())
        .extracting(Token::tag)
        .startsWith("``", "PRP", "VBZ")
        .containsSequence(",", "''", "PRP", "VBD", ".");
    assertThat(sentences("''It is over,'' he said. ''Go.'' No."))
        .containsExactly("''It is over,'' he said.", "''Go.''", "No.");
  }

  @Test
  void givesTheSameFromSeveralThreads() {
    Article article =
        Articles.of("The minister said on Monday that he did not know. \"Go,\" she said.");
    Annotation expected = ANNOTATOR.annotate(article);

    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> ANNOTATOR.annotate(article)))
        .allMatch(expected::equals);
  }

  private static List<String> sentences(String text) {
    Annotation annotation = ANNOTATOR.annotate(Articles.of(text));
    return annotation.sentences().stream().map(s -> annotation.text(s.span())).toList();
  }
}
