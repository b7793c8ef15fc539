package org.claimgraph.extract.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Extractor;
import org.claimgraph.extract.QuantityMention;
import org.claimgraph.extract.words.Word;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads counts and measures, by rule. Numbers in names, dates, times and ages are none. Safe for
 * use by several threads.
 */
public final class QuantityExtractor implements Extractor<QuantityMention> {
  private final MeasuredReader reader = new MeasuredReader();
  private final Hedges hedges = Hedges.load();
  private final MeasureChoice measures = MeasureChoice.load();

  @Override
  public List<QuantityMention> extract(Annotation annotation) {
    List<QuantityMention> mentions = new ArrayList<>();
    for (Sentence sentence : annotation.sentences()) {
      read(annotation, Word.of(sentence), mentions);
    }
    return mentions;
  }

  private void read(Annotation annotation, List<Word> words, List<QuantityMention> mentions) {
    int at = 0;
    while (at < words.size()) {
      Measured amount = AmountReader.canBegin(words.get(at)) ? reader.read(words, at) : null;
      if (amount == null) {
        at++;
        continue;
      }
      if (!NumberNames.isName(words, amount)) {
        mentions.add(mention(annotation, words, hedges.apply(words, amount)));
      }
      at = amount.end();
    }
  }

  private QuantityMention mention(Annotation annotation, List<Word> words, Measured amount) {
    Counted counted = amount.unit() == null ? Counted.after(words, amount) : null;
    return new QuantityMention(
        span(words, amount.begin(), amount.end()),
        measures.choose(words, amount, counted).key(),
        amount.bounds().lower(),
        amount.bounds().upper(),
        amount.bounds().approximate(),
        amount.unit() == null ? "1" : amount.unit().code(),
        text(annotation, words, counted),
        Optional.ofNullable(Owner.find(words, amount, counted)));
  }

  private static Optional<String> text(
      Annotation annotation, List<Word> words, @Nullable Counted counted) {
    return counted == null
        ? Optional.empty()
        : Optional.of(annotation.text(span(words, counted.begin(), counted.end())));
  }

  private static Span span(List<Word> words, int begin, int end) {
    return new Span(words.get(begin).span().begin(), words.get(end - 1).span().end());
  }
}
