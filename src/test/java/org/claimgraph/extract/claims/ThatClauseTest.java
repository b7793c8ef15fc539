package org.claimgraph.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.extract.Texts;
import org.claimgraph.extract.learn.Bio.Stretch;
import org.junit.jupiter.api.Test;

class ThatClauseTest {
  private static final int CONTENT = Role.CONTENT.ordinal();

  @Test
  void goesOnToTheEndOfTheSentenceWhereTheVerbIsMissing() {
    Paragraph text = paragraph("Ann Adams said that the old bridge was closed.");
    assertThat(ThatClause.completed(new Stretch(3, 7, CONTENT), text, none(text)))
        .isEqualTo(new Stretch(3, 9, CONTENT));
  }

  @Test
  void leavesAClauseWithAVerbAlone() {
    Paragraph text = paragraph("Ann Adams said that the bridge was closed on Monday.");
    Stretch clause = new Stretch(3, 8, CONTENT);
    assertThat(ThatClause.completed(clause, text, none(text))).isEqualTo(clause);
  }

  @Test
  void stopsBeforeWhatElseWasFound() {
    Paragraph text = paragraph("Ann Adams said that the bridge was closed, officials say.");
    int[] labels = none(text);
    labels[9] = Role.LABELS.indexOf("B-source");
    assertThat(ThatClause.completed(new Stretch(3, 6, CONTENT), text, labels).end()).isEqualTo(9);
  }

  @Test
  void completesOnlyContents() {
    Paragraph text = paragraph("Ann Adams said that the old bridge was closed.");
    Stretch source = new Stretch(3, 7, Role.SOURCE.ordinal());
    assertThat(ThatClause.completed(source, text, none(text))).isEqualTo(source);
  }

  private static Paragraph paragraph(String text) {
    return new Paragraphs(Senses.load()).of(Texts.annotated(text)).getFirst();
  }

  private static int[] none(Paragraph text) {
    return new int[text.length()];
  }
}
