package org.claimgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.claimgraph.article.Article;
import org.claimgraph.article.Passage;
import org.claimgraph.article.Span;
import org.claimgraph.nlp.Annotation;
import org.junit.jupiter.api.Test;

class ExtractorsTest {
  private static final String TEXT = "Chad Grey left the 5th Brigade in May.";

  @Test
  void findNothingWhereNoneIsGiven() {
    Extraction extraction = Extractors.builder().build().extract(annotation());

    assertThat(extraction.actors()).isEmpty();
    assertThat(extraction.attributions()).isEmpty();
  }

  @Test
  void preferAPersonToAPlaceInsideTheName() {
    Extraction extraction =
        Extractors.builder()
            .actors(annotation -> List.of(actor(EntityType.PERSON, span("Chad Grey"))))
            .locations(annotation -> List.of(place(span("Chad"))))
            .build()
            .extract(annotation());

    assertThat(extraction.actors()).hasSize(1);
    assertThat(extraction.locations()).isEmpty();
  }

  @Test
  void preferAUnitToAnOrganisationOfTheSameWordsAndToItsNumber() {
    Extraction extraction =
        Extractors.builder()
            .actors(annotation -> List.of(actor(EntityType.ORGANISATION, span("the 5th Brigade"))))
            .units(annotation -> List.of(unit(span("the 5th Brigade"))))
            .quantities(annotation -> List.of(amount(span("5th"))))
            .build()
            .extract(annotation());

    assertThat(extraction.units()).hasSize(1);
    assertThat(extraction.actors()).isEmpty();
    assertThat(extraction.quantities()).isEmpty();
  }

  @Test
  void takeATaggersSingleWordForAnActorOnlyWhereItSpeaks() {
    EntitySpan grey = new EntitySpan(span("Grey"), "organisation");
    Extractors.Builder builder =
        Extractors.builder()
            .actors(
                (ActorReader)
                    (annotation, names) ->
                        names.stream()
                            .map(name -> actor(EntityType.ORGANISATION, name.span()))
                            .toList())
            .tagger(read -> new Tagger.Tagged(List.of(grey), List.of()));

    assertThat(builder.build().extract(annotation()).actors()).isEmpty();
    assertThat(builder.attributions(annotation -> List.of(said(0.4))).build().extract(annotation()))
        .satisfies(extraction -> assertThat(extraction.actors()).isEmpty());
    assertThat(builder.attributions(annotation -> List.of(said(0.8))).build().extract(annotation()))
        .satisfies(extraction -> assertThat(extraction.actors()).hasSize(1));
  }

  private static Attribution said(double confidence) {
    return new Attribution(
        List.of(span("Grey")),
        List.of(span("left")),
        List.of(span("in May")),
        List.of(),
        confidence);
  }

  private static Annotation annotation() {
    Article article =
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
            TEXT,
            List.of(new Passage(new Span(0, TEXT.length()), Passage.Role.BODY)));
    return new Annotation(article, List.of(), List.of(), List.of());
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static ActorMention actor(EntityType type, Span span) {
    return new ActorMention(
        span,
        type,
        Form.NAME,
        Optional.of(span),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ActorMention.Grammar.OTHER);
  }

  private static LocationMention place(Span span) {
    return new LocationMention(span, Form.NAME, List.of(), Optional.empty(), false);
  }

  private static UnitMention unit(Span span) {
    Designator designator =
        new Designator(
            OptionalInt.of(5),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.of("brigade"),
            Optional.empty());
    return new UnitMention(span, Form.NAME, designator, Optional.empty());
  }

  private static QuantityMention amount(Span span) {
    return new QuantityMention(
        span,
        "count",
        OptionalDouble.of(5),
        OptionalDouble.of(5),
        false,
        "1",
        Optional.empty(),
        Optional.empty());
  }
}
