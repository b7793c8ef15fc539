package org.claimgraph.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.Texts;
import org.claimgraph.nlp.Annotation;
import org.junit.jupiter.api.Test;

class RelayedAttributionsTest {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.load();

  @Test
  void readsAClaimInsideAClaim() {
    assertThat(read("Mr Adams said the mayor had promised that the bridge would be rebuilt."))
        .contains("> the mayor | had promised | that the bridge would be rebuilt");
  }

  @Test
  void readsReportsThatSomethingIsSo() {
    assertThat(read("The ministry denied reports that the bridge had been closed."))
        .containsExactly(
            "The ministry | denied | reports that the bridge had been closed",
            ">  | reports | that the bridge had been closed");
  }

  @Test
  void readsWhoIsCited() {
    assertThat(
            read(
                "The harbour said the bridge had closed, Reuters reported,"
                    + " citing an official of the port."))
        .containsExactly(
            "Reuters | reported | The harbour said the bridge had closed",
            "> an official of the port | citing | The harbour said the bridge had closed",
            "> The harbour | said | the bridge had closed");
  }

  @Test
  void letsALastReportPassOnTheRestOfItsSentence() {
    assertThat(read("Mr Adams said that the bridge was closed, the Daily Herald reported."))
        .containsExactly(
            "the Daily Herald | reported | Mr Adams said that the bridge was closed",
            "> Mr Adams | said | that the bridge was closed");
  }

  @Test
  void tellsTheReporterFromTheSpeakerBehindHim() {
    assertThat(
            read("According to the Daily Herald, Ann Adams said that the bridge had been closed."))
        .contains("> Ann Adams | said | that the bridge had been closed");
  }

  @Test
  void readsAStatementWithoutQuotationMarks() {
    assertThat(
            read(
                "Jane Cole, the transport minister, said:\n\n"
                    + "I welcome the agreement on the bridge. Work will begin on Monday.\n\n"
                    + "The committee has warned that the river is rising."))
        .containsExactly(
            "Jane Cole, the transport minister | said | "
                + "I welcome the agreement on the bridge. Work will begin on Monday"
                + " + The committee has warned that the river is rising",
            "> The committee | has warned | that the river is rising");
  }

  @Test
  void doesNotTakeTheSubjectOfAPassiveForItsSource() {
    assertThat(read("Residents of the town have been told to leave their homes at once."))
        .allMatch(attribution -> attribution.startsWith(" | "));
  }

  @Test
  void readsWhoToldThroughAPassive() {
    assertThat(read("Mr Adams said he had been told by an adviser that the bridge was gone."))
        .contains("> an adviser | had been told | that the bridge was gone");
  }

  @Test
  void readsSomebodysCallAndReportsOfAnEvent() {
    assertThat(
            read(
                "Mr Adams said: “I echo Mayor Cole's recent call that all parties keep the peace."
                    + " We are concerned by reports of attacks on the bridge.”"))
        .contains(
            "> Mayor Cole's | recent call | that all parties keep the peace",
            ">  | reports of | attacks on the bridge");
  }

  @Test
  void takesNoConditionForAClaim() {
    assertThat(read("Mr Adams said work would begin if the mayor agreed to the new plan."))
        .noneMatch(attribution -> attribution.startsWith(">"));
  }

  private static List<String> read(String text) {
    Annotation annotation = Texts.annotated("Talks went on.\n\n" + text);
    List<String> read = new ArrayList<>();
    EXTRACTOR.extract(annotation).forEach(found -> add(annotation, "", found, read));
    return read;
  }

  private static void add(Annotation annotation, String depth, Attribution found, List<String> to) {
    to.add(
        depth
            + text(annotation, found.source())
            + " | "
            + text(annotation, found.cue())
            + " | "
            + text(annotation, found.content()));
    found.nested().forEach(inner -> add(annotation, depth + "> ", inner, to));
  }

  private static String text(Annotation annotation, List<Span> spans) {
    return String.join(" + ", spans.stream().map(annotation::text).toList());
  }
}
