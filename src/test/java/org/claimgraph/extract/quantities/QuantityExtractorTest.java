package org.claimgraph.extract.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimgraph.article.Article;
import org.claimgraph.article.Passage;
import org.claimgraph.article.Span;
import org.claimgraph.extract.QuantityMention;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityExtractorTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final QuantityExtractor EXTRACTOR = new QuantityExtractor();

  private static Annotation annotate(String text) {
    Passage passage = new Passage(new Span(0, text.length()), Passage.Role.BODY);
    return ANNOTATOR.annotate(
        new Article(
            "a",
            "a",
            "a",
            "a",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            text,
            List.of(passage)));
  }

  private static String describe(Annotation annotation, QuantityMention mention) {
    return String.join(
        ", ",
        annotation.text(mention.span()),
        mention.measure(),
        (mention.approximate() ? "~" : "") + bound(mention.lower()) + ".." + bound(mention.upper()),
        mention.unit());
  }

  private static String bound(OptionalDouble bound) {
    return bound.isEmpty() ? "" : String.valueOf(bound.getAsDouble());
  }

  private static String only(String text) {
    Annotation annotation = annotate(text);
    List<QuantityMention> mentions = EXTRACTOR.extract(annotation);
    assertThat(mentions).as(text).hasSize(1);
    return describe(annotation, mentions.getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They advanced 1.2 miles (2km) there.        | 1.2 miles (2km), distance, 2.0..2.0, km
          They advanced 2km - 1.2miles there.         | 2km - 1.2miles, distance, 2.0..2.0, km
          The strip is 3 kilometres [1.9 miles] wide. | 3 kilometres [1.9 miles], width, 3.0..3.0, km
          It runs for more than 600 miles.            | 600 miles, distance, 965.6.., km
          They took 300 square miles of land.         | 300 square miles, area, 777.0..777.0, km2
          Up to 15 per cent of it burned.             | 15 per cent, percentage, ~..15.0, %
          Britain gave £1.1bn to them.                | £1.1bn, money, 1.1E9..1.1E9, GBP
          They moved tens or hundreds of metres.      | tens or hundreds of metres, distance, ~20.0.., m
          """)
  void measuresWithUnits(String text, String expected) {
    assertThat(only(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          As many as 40,000 fighters were killed.     | 40,000, killed, ~..40000.0, 1
          They wounded about 30 soldiers.             | 30, wounded, ~30.0..30.0, 1
          At least a dozen civilians died.            | a dozen, killed, 12.0.., 1
          The army lost sixty-four tanks.             | sixty-four, lost, 64.0..64.0, 1
          The strike destroyed eight vehicles.        | eight, destroyed, 8.0..8.0, 1
          They captured between 15 and 20 rebels.     | 15 and 20, captured, 15.0..20.0, 1
          Some 8,000 troops took part.                | 8,000, personnel, ~8000.0..8000.0, 1
          They fired 101 rockets at the port.         | 101, ammunition, 101.0..101.0, 1
          Dozens of villages lie empty.               | Dozens, count, ~24.0.., 1
          Half a million people were displaced.       | Half a million, displaced, 500000.0..500000.0, 1
          """)
  void measuresOfCounts(String text, String expected) {
    assertThat(only(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 72nd Brigade fired an S-400 at a T-34 during the COVID-19 outbreak.",
        "Resolution 2254 was adopted in 2015.",
        "Ann Lee, 42, lives in the town.",
        "The talks lasted three days.",
        "They met on May 15 at 10:30.",
        "No one knew one another."
      })
  void numbersInNamesDatesAndAgesAreNone(String text) {
    assertThat(EXTRACTOR.extract(annotate(text))).as(text).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They killed 64 Libyan soldiers.            | Libyan soldiers | Libyan
          The second regiment lost 30 tanks.         | tanks           | The second regiment
          They captured 12 soldiers of the Red Army. | soldiers        | the Red Army
          """)
  void saysWhatIsCountedAndWhose(String text, String counted, String ofWhom) {
    Annotation annotation = annotate(text);
    QuantityMention mention = EXTRACTOR.extract(annotation).getFirst();
    assertThat(mention.counted()).contains(counted);
    assertThat(mention.ofWhom().map(annotation::text)).contains(ofWhom);
  }
}
