package org.claimgraph.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Article;
import org.claimgraph.article.Passage;
import org.claimgraph.article.Span;
import org.claimgraph.extract.DateMention;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One small text for each family of time expressions; published on Wednesday, 14 June 2017. */
class DateExtractorTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final DateExtractor EXTRACTOR = new DateExtractor();

  static List<String> read(String text, Optional<LocalDate> issued) {
    Passage passage = new Passage(new Span(0, text.length()), Passage.Role.BODY);
    Article article =
        new Article(
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
            List.of(passage));
    Annotation annotation = ANNOTATOR.annotate(article);
    List<DateMention> mentions = EXTRACTOR.extract(annotation);
    return mentions.stream()
        .map(mention -> annotation.text(mention.span()) + "=" + mention.value().orElse("?"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It fell on 9 September 1914.          | 9 September 1914=1914-09-09
          Troops left on Tuesday.               | Tuesday=2017-06-13
          The council will meet on Friday.      | Friday=2017-06-16
          It began in August last year.         | August last year=2016-08
          They withdrew earlier this month.     | earlier this month=2017-06
          The town fell two days ago.           | two days ago=2017-06-12
          Talks lasted four hours.              | four hours=PT4H
          Shells fall every day.                | every day=XXXX-XX-XX
          It was built in the 1930s.            | the 1930s=193
          The third quarter of 1990 was good.   | The third quarter of 1990=1990-Q3
          They came in the spring of 1915.      | the spring of 1915=1915-SP
          It began at 10 p.m. Wednesday.        | 10 p.m. Wednesday=2017-06-14T22:00
          The bridge is now closed.             | now=PRESENT_REF
          """)
  void readsEachFamily(String text, String expected) {
    assertThat(read(text, Optional.of(LocalDate.of(2017, 6, 14)))).containsExactly(expected);
  }
}
