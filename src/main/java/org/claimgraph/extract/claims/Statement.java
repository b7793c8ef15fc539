package org.claimgraph.extract.claims;

import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.article.Span;

/**
 * A statement whose speaker the layout tells rather than the sentence.
 *
 * @param source who makes it
 * @param cue what links the two: words before a colon, the colon itself, a dash
 * @param parts its content, at least one part, in text order
 */
record Statement(Span source, Span cue, List<Part> parts) {

  Statement {
    parts = List.copyOf(parts);
  }

  /**
   * Tokens of one paragraph.
   *
   * @param begin index of the first
   * @param end one past the index of the last
   */
  record Part(Paragraph text, int begin, int end) {

    Span whole() {
      return text.span(begin, end);
    }

    /** Where it stands, without its last full stop. */
    Span span() {
      boolean stop = end - begin > 1 && text.words[end - 1].equals(".");
      return text.span(begin, stop ? end - 1 : end);
    }
  }

  /** The statements of an article. */
  static List<Statement> among(List<Paragraph> article, Lexicon lexicon) {
    return Stream.of(
            Introduced.among(article, lexicon.cues()), Turns.among(article), Signed.among(article))
        .flatMap(List::stream)
        .toList();
  }

  /** Whether a stretch is part of it: of its source, its cue or its content. */
  boolean covers(Span span) {
    return span.overlaps(cue)
        || span.overlaps(source)
        || parts.getFirst().whole().union(parts.getLast().whole()).covers(span);
  }
}
