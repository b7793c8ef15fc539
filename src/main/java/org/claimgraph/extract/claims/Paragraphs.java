package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.article.Passage;
import org.claimgraph.article.Span;
import org.claimgraph.extract.claims.Statement.Part;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Quotation;
import org.claimgraph.nlp.Sentence;
import org.claimgraph.nlp.Token;

/** Makes paragraphs of an article's sentences: one for each passage, long ones cut. */
final class Paragraphs {
  /** Longer passages are cut at the next sentence's end, for the labels' search to stay cheap. */
  private static final int LONGEST = 2000;

  private final Senses senses;
  private final Bases bases;

  Paragraphs(Senses senses) {
    this.senses = senses;
    this.bases = new Bases(senses);
  }

  /** The paragraphs of an article, in order; each token is in one. */
  List<Paragraph> of(Annotation annotation) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Sentence> sentences = annotation.sentences();
    int begin = 0;
    int quotation = 0;
    for (int end = 1; end <= sentences.size(); end++) {
      if (end == sentences.size() || breaks(sentences, begin, end)) {
        List<Sentence> part = sentences.subList(begin, end);
        int first = part.getFirst().span().begin();
        while (quotation < annotation.quotations().size()
            && annotation.quotations().get(quotation).span().end() <= first) {
          quotation++;
        }
        paragraphs.add(of(annotation, part, quotation, begin == 0));
        begin = end;
      }
    }
    return paragraphs;
  }

  /**
   * A stretch of a paragraph as a paragraph of its own, without the quotation marks around it;
   * empty where nothing else is in it.
   *
   * @param quotations those of the article
   */
  Optional<Paragraph> alone(Paragraph text, int from, int to, List<Quotation> quotations) {
    int begin = from;
    int end = to;
    while (begin < end && text.phrases[begin] == '"') {
      begin++;
    }
    while (end > begin && text.phrases[end - 1] == '"') {
      end--;
    }
    if (begin == end) {
      return Optional.empty();
    }
    Span whole = text.span(begin, end);
    List<Quotation> inside = quotations.stream().filter(q -> whole.covers(q.span())).toList();
    List<Token> tokens = Complementisers.retagged(text.tokens.subList(begin, end));
    return Optional.of(
        new Paragraph(tokens, text.sentences(begin, end), false, inside, bases, senses));
  }

  /** The parts of an article's paragraphs that a span covers. */
  static Stream<Part> parts(List<Paragraph> article, Span span) {
    return article.stream()
        .filter(text -> text.span().overlaps(span))
        .map(text -> new Part(text, text.firstAfter(span.begin()), text.endBefore(span.end())));
  }

  /** The parts of a content as paragraphs of their own. */
  List<Paragraph> alone(Stream<Part> content, List<Quotation> quotations) {
    return content.flatMap(p -> alone(p.text(), p.begin(), p.end(), quotations).stream()).toList();
  }

  /** Number of tokens. */
  static int length(List<Paragraph> text) {
    return text.stream().mapToInt(Paragraph::length).sum();
  }

  private static boolean breaks(List<Sentence> sentences, int begin, int end) {
    Sentence next = sentences.get(end);
    return next.passage() != sentences.get(end - 1).passage()
        || next.firstToken() - sentences.get(begin).firstToken() > LONGEST;
  }

  private Paragraph of(
      Annotation annotation, List<Sentence> sentences, int quotation, boolean first) {
    int from = sentences.getFirst().firstToken();
    int to = sentences.getLast().endToken();
    List<Quotation> quotations = annotation.quotations();
    int last = quotation;
    while (last < quotations.size()
        && quotations.get(last).span().begin() < sentences.getLast().span().end()) {
      last++;
    }
    List<Integer> lengths = sentences.stream().map(sentence -> sentence.tokens().size()).toList();
    boolean title = sentences.getFirst().passage().role() == Passage.Role.TITLE;
    return new Paragraph(
        annotation.tokens().subList(from, to),
        lengths,
        title || first,
        quotations.subList(quotation, last),
        bases,
        senses);
  }
}
