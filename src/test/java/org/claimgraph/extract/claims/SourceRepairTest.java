package org.claimgraph.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.claimgraph.extract.Texts;
import org.claimgraph.extract.claims.AttributionLinker.Group;
import org.claimgraph.extract.claims.Reading.Piece;
import org.junit.jupiter.api.Test;

class SourceRepairTest {
  private final SourceRepair repair = new SourceRepair(new Lexicon());

  @Test
  void takesTheSubjectOfTheVerbThatACueIsCoordinatedWith() {
    Paragraph text = paragraph("The minister visited the town and said the bridge was closed.");

    assertThat(source(repair.of(group(text, "", "said", "the bridge was closed"))))
        .contains("The minister");
  }

  @Test
  void takesTheSubjectOfTheSentenceForAParticipleBehindAComma() {
    Paragraph text =
        paragraph("The head of the Cole Foundation attacked the council, accusing it of delay.");

    assertThat(source(repair.of(group(text, "", "accusing", "it of delay"))))
        .contains("The head of the Cole Foundation");
  }

  @Test
  void leavesACueAloneWhoseSubjectIsItsContent() {
    Paragraph text = paragraph("The bridge fell and seems lost.");

    assertThat(source(repair.of(group(text, "", "seems", "The bridge")))).isEmpty();
  }

  @Test
  void takesTheNameOutOfACueBehindItsContent() {
    Paragraph text = paragraph("The bridge was closed, added Adams.");
    Group repaired = repair.of(group(text, "", "added Adams", "The bridge was closed"));

    assertThat(source(repaired)).contains("Adams");
    assertThat(Optional.ofNullable(repaired.cue()).map(SourceRepairTest::words)).contains("added");
  }

  @Test
  void cutsTheClauseBeforeOffASource() {
    Paragraph text = paragraph("The talks began in May and Norway says they will go on.");

    assertThat(
            source(
                repair.of(
                    group(text, "The talks began in May and Norway", "says", "they will go on"))))
        .contains("Norway");
  }

  @Test
  void leavesARelativeClauseToItsSource() {
    Paragraph text = paragraph("The man who owned the ship and the mayor say it will sail.");

    assertThat(
            source(
                repair.of(
                    group(text, "The man who owned the ship and the mayor", "say", "it will"))))
        .contains("The man who owned the ship and the mayor");
  }

  private static Optional<String> source(Group group) {
    return Optional.ofNullable(group.source()).map(SourceRepairTest::words);
  }

  private static String words(Piece piece) {
    List<String> words =
        piece.paragraph().tokens.subList(piece.begin(), piece.end()).stream()
            .map(token -> token.text())
            .toList();
    return String.join(" ", words);
  }

  private static Group group(Paragraph text, String source, String cue, String content) {
    return new Group(
        piece(text, Role.CUE, cue),
        source.isEmpty() ? null : piece(text, Role.SOURCE, source),
        List.of(piece(text, Role.CONTENT, content)),
        0);
  }

  private static Piece piece(Paragraph text, Role role, String words) {
    String all = String.join(" ", text.tokens.stream().map(token -> token.text()).toList());
    int begin = all.substring(0, all.indexOf(words)).split(" ", -1).length - 1;
    return new Piece(0, role, text, 0, 0, 0, begin, begin + words.split(" ").length, 1);
  }

  private static Paragraph paragraph(String text) {
    return new Paragraphs(Senses.load()).of(Texts.annotated("Talks went on.\n" + text)).getLast();
  }
}
