package org.claimgraph.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.Texts;
import org.claimgraph.nlp.Annotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimExtractorTest {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.load();

  @Test
  void readsWhatSomebodySaid() {
    assertThat(read("Talks went on.\n\nMr Adams said that the bridge was closed."))
        .containsExactly("Mr Adams | said | that the bridge was closed");
  }

  @Test
  void readsAQuotationWithItsSpeakerAfterIt() {
    assertThat(read("Talks went on.\n\n“The bridge is closed,” a police officer said."))
        .containsExactly("a police officer | said | “The bridge is closed,”");
  }

  @Test
  void readsSingleQuotationMarksAsDoubleOnes() {
    assertThat(read("Talks went on.\n\n‘We don’t accept this decision,’ said Mr Adams."))
        .containsExactly("Mr Adams | said | ‘We don’t accept this decision,’");
  }

  @Test
  void joinsThePartsOfAQuotationThatItsSpeakerInterrupts() {
    assertThat(read("Talks went on.\n\n“The bridge,” Mr Adams said, “will be closed for a year.”"))
        .containsExactly("Mr Adams | said | “The bridge,” + “will be closed for a year.”");
  }

  @Test
  void readsWhoAReportFollows() {
    assertThat(
            read("Talks went on.\n\nThe bridge was closed on Monday, according to the ministry."))
        .containsExactly("the ministry | according to | The bridge was closed on Monday");
  }

  @Test
  void findsNothingWhereNobodyClaimsAnything() {
    assertThat(read("Talks went on.\n\nTwo lorries crossed the bridge at noon.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The “safe” road was closed at noon.",
        "Two lorries of the so-called “people’s militia” crossed the bridge at noon.",
        "The film “The Bridge on the River Kwai” was shown in the village hall.",
        "He sold copies of the novel “For Whom the Bell Tolls” at the market."
      })
  void findsNothingInScareQuotesAndTitlesOfWorks(String text) {
    assertThat(read("Talks went on.\n\n" + text)).isEmpty();
  }

  @Test
  void readsAllTheClausesThatOneVerbGoverns() {
    assertThat(
            read(
                "Talks went on.\n\nMr Adams said that the bridge was closed, that the road was"
                    + " flooded and that nobody was hurt."))
        .containsExactly(
            "Mr Adams | said | that the bridge was closed, that the road was flooded and that"
                + " nobody was hurt");
  }

  @Test
  void readsAnAttributionInsideAnother() {
    Attribution outer =
        only("Talks went on.\n\nThe newspaper reported that Mr Adams said the bridge was closed.");
    assertThat(outer.nested()).hasSize(1);
  }

  @Test
  void putsAReportAroundTheWordsOfItsSpeaker() {
    Annotation annotation =
        Texts.annotated(
            "Talks went on.\n\n“We will rebuild the bridge,” Mr Adams said, according to Reuters.");
    List<Attribution> found = EXTRACTOR.extract(annotation);
    assertThat(found).hasSize(1);
    assertThat(text(annotation, found.getFirst().source())).isEqualTo("Reuters");
    assertThat(text(annotation, found.getFirst().nested().getFirst().source()))
        .isEqualTo("Mr Adams");
  }

  @Test
  void givesOffsetsBehindCharactersOfTwoCodeUnits() {
    assertThat(read("Talks went on 😀😀.\n\nMr Adams said that the bridge was closed."))
        .containsExactly("Mr Adams | said | that the bridge was closed");
  }

  @Test
  void isMoreSureOfAPlainStatementThanOfNothing() {
    assertThat(only("Talks went on.\n\nMr Adams said that the bridge was closed.").confidence())
        .isBetween(0.6, 1.0);
  }

  @Test
  void readsNothingInAnEmptyText() {
    assertThat(read("")).isEmpty();
  }

  private static Attribution only(String text) {
    List<Attribution> found = EXTRACTOR.extract(Texts.annotated(text));
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<String> read(String text) {
    Annotation annotation = Texts.annotated(text);
    return EXTRACTOR.extract(annotation).stream()
        .map(
            found ->
                text(annotation, found.source())
                    + " | "
                    + text(annotation, found.cue())
                    + " | "
                    + text(annotation, found.content()))
        .toList();
  }

  private static String text(Annotation annotation, List<Span> spans) {
    return String.join(" + ", spans.stream().map(annotation::text).toList());
  }
}
