package org.claimgraph.extract.locations;

import java.util.Comparator;
import org.claimgraph.article.Span;
import org.claimgraph.kb.NameMark;
import org.claimgraph.nlp.Annotation;

/**
 * A stretch of text that the gazetteer knows as a place's name, or that a place word marks as one
 * ("Oakhill County"), before it is decided whether it is one here.
 *
 * @param span where it stands
 * @param first index of its first token in the annotation
 * @param end one past the index of its last token
 * @param key the name's key
 * @param entry what the gazetteer has under it; without places where it has nothing
 * @param coarse whether only another transliteration of the name was found
 * @param probability how likely it is a place's name here, 0 to 1; 1 before that is decided
 */
record CandidateName(
    Span span,
    int first,
    int end,
    String key,
    NameEntry entry,
    boolean coarse,
    double probability) {

  /** This name with the word up to a token belonging to it too. */
  CandidateName upTo(Annotation annotation, int token) {
    Span longer = new Span(span.begin(), annotation.tokens().get(token - 1).span().end());
    return new CandidateName(longer, first, token, key, entry, coarse, probability);
  }

  /** This name with how likely it is a place's. */
  CandidateName with(double likely) {
    return new CandidateName(span, first, end, key, entry, coarse, likely);
  }

  /** The best sort of name among its places; NAME where it has none. */
  NameMark mark() {
    return entry.places().stream()
        .map(NamedPlace::mark)
        .min(Comparator.naturalOrder())
        .orElse(NameMark.NAME);
  }
}
