package org.claimgraph.extract.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Span;
import org.claimgraph.extract.DateMention;
import org.claimgraph.extract.Extractor;
import org.claimgraph.extract.words.Word;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Sentence;

/**
 * Reads time expressions and finds their TIMEX3 values, by rule.
 *
 * <p>Relative expressions count from the day of publication, or, in texts about earlier times, from
 * the times the text has spoken of. Where neither is known the value stays open ({@code XXXX-06}):
 * the system clock plays no part. Safe for use by several threads.
 */
public final class DateExtractor implements Extractor<DateMention> {
  private final Grammar grammar = new Grammar(Lexicon.load());

  /** A sentence's words and what was read from them. */
  record Sentences(List<Word> words, List<Reading> readings) {}

  @Override
  public List<DateMention> extract(Annotation annotation) {
    List<Sentences> read = new ArrayList<>(annotation.sentences().size());
    for (Sentence sentence : annotation.sentences()) {
      List<Word> words = Word.of(sentence);
      List<Reading> readings = grammar.read(words);
      if (!readings.isEmpty()) {
        read.add(new Sentences(words, readings));
      }
    }
    return normalise(read, annotation.article().issued());
  }

  private static List<DateMention> normalise(List<Sentences> read, Optional<LocalDate> issued) {
    Normalizer normalizer = new Normalizer(Genre.anchor(read, issued));
    List<DateMention> mentions = new ArrayList<>();
    for (Sentences sentence : read) {
      for (Reading reading : sentence.readings()) {
        Tense tense = Tense.at(sentence.words(), reading.begin(), reading.end());
        Timex timex =
            normalizer.normalise(reading.meaning(), tense, place(sentence.words(), reading));
        mentions.add(mention(sentence.words(), reading, timex));
      }
    }
    return mentions;
  }

  private static Anchor.Place place(List<Word> words, Reading reading) {
    int begin = reading.begin();
    if (begin > 0 && words.get(begin - 1).text().equals("(")) {
      return Anchor.Place.ASIDE;
    }
    return begin <= 2 ? Anchor.Place.FIRST : Anchor.Place.WITHIN;
  }

  private static DateMention mention(List<Word> words, Reading reading, Timex timex) {
    int begin = words.get(reading.begin()).span().begin();
    int end = words.get(reading.end() - 1).span().end();
    return new DateMention(
        new Span(begin, end),
        timex.type(),
        Optional.ofNullable(timex.value()),
        Optional.ofNullable(timex.earliest()),
        Optional.ofNullable(timex.latest()));
  }
}
