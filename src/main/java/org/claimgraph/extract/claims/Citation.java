package org.claimgraph.extract.claims;

import java.util.Optional;
import java.util.Set;
import org.claimgraph.article.Span;
import org.claimgraph.extract.claims.AttributionLinker.Group;
import org.claimgraph.extract.claims.Reading.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Whom a source says that it passes on: "the agency, citing a ministry official, reported".
 *
 * @param cited who is cited
 * @param cue "citing" or "quoting"
 */
record Citation(Span cited, Span cue) {
  private static final Set<String> CITING = Set.of("citing", "quoting");

  /** Whom an attribution's source cites in the sentence of its cue. */
  static Optional<Citation> of(Group group) {
    Piece cue = group.cue();
    if (cue == null || group.source() == null) {
      return Optional.empty();
    }
    Piece source = group.source();
    Paragraph text = cue.paragraph();
    for (int i = text.sentenceBegin[cue.begin()]; i < text.sentenceEnd[cue.begin()] - 1; i++) {
      if (begins(text, i) && (follows(i, source) || follows(i, cue))) {
        return Optional.of(
            new Citation(text.span(i + 1, text.nounPhraseEnd(i + 1)), text.span(i, i + 1)));
      }
    }
    return Optional.empty();
  }

  /** Whether "citing somebody" begins at a token. */
  static boolean begins(Paragraph text, int word) {
    return word + 1 < text.length()
        && CITING.contains(text.words[word])
        && text.quotes[word] == Paragraph.Quote.OUTSIDE
        && Speakers.canSpeak(text, word + 1, text.length());
  }

  /** Right behind a piece, or behind the comma that follows it. */
  private static boolean follows(int word, @Nullable Piece piece) {
    return piece != null
        && (piece.end() == word
            || piece.end() == word - 1 && piece.paragraph().words[word - 1].equals(","));
  }
}
