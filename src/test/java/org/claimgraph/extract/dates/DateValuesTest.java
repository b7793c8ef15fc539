package org.claimgraph.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimgraph.article.Article;
import org.claimgraph.article.Passage;
import org.claimgraph.article.Span;
import org.claimgraph.extract.DateMention;
import org.claimgraph.nlp.Annotator;

/** What holds for every time expression, whatever the text and the day of publication. */
class DateValuesTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final DateExtractor EXTRACTOR = new DateExtractor();

  /** The forms of a TIMEX3 value that the extractor gives. */
  private static final Pattern VALUE =
      Pattern.compile(
          "(BC)?[0-9X]{4}(-(\\d\\d|XX)(-(\\d\\d|XX))?|-W(\\d\\d|XX)(-(\\d|WE))?|-Q[1-4X]|-H[12]"
              + "|-(SP|SU|FA|WI))?(T(\\d\\d:\\d\\d|MO|AF|EV|NI|DT|XX))?"
              + "|(BC)?\\d{2,3}|P[0-9.X]+(D|WE|W|M|Q|SN|Y|DE|CE|ML)|PT[0-9.X]+[HMS]"
              + "|(PRESENT|PAST|FUTURE)_REF");

  @Property(tries = 300)
  void daysAreInOrderAndValuesAreTimex3(
      @ForAll("texts") String text, @ForAll("days") Optional<LocalDate> issued) {
    assertThat(EXTRACTOR.extract(ANNOTATOR.annotate(article(text, issued))))
        .allSatisfy(DateValuesTest::check);
  }

  private static void check(DateMention mention) {
    assertThat(mention.earliest().isPresent()).isEqualTo(mention.latest().isPresent());
    mention
        .earliest()
        .ifPresent(first -> assertThat(mention.latest().orElseThrow()).isAfterOrEqualTo(first));
    mention.value().ifPresent(value -> assertThat(value).matches(VALUE));
  }

  @Provide
  Arbitrary<Optional<LocalDate>> days() {
    return Arbitraries.longs().between(-40_000, 25_000).map(LocalDate::ofEpochDay).optional(0.9);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> before =
        Arbitraries.of("He left ", "She will go ", "It ended in early ", "From ", "By the end of ");
    Arbitrary<String> middle =
        Arbitraries.of(
            "29 February",
            "Feb. 29, 2023",
            "31 December",
            "the last week",
            "next month",
            "the past three quarters",
            "last winter",
            "three decades ago",
            "a century later",
            "the 20th century",
            "Tuesday night",
            "the weekend",
            "each July",
            "24:00",
            "1915-17",
            "the year-ago quarter",
            "two and a half years",
            "31/12/2020",
            "99/99/2020",
            "the nineties",
            "5 BC",
            "that year",
            "the 31st",
            "midnight Friday");
    return Combinators.combine(before, middle, middle)
        .as((lead, one, other) -> lead + one + " to " + other + ". On " + other + ", too.");
  }

  private static Article article(String text, Optional<LocalDate> issued) {
    return new Article(
        "a",
        "a",
        "a",
        "a",
        Optional.empty(),
        Optional.empty(),
        issued,
        Optional.empty(),
        "en",
        text,
        List.of(new Passage(new Span(0, text.length()), Passage.Role.BODY)));
  }
}
