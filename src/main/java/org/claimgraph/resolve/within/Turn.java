package org.claimgraph.resolve.within;

import java.util.Optional;
import org.claimgraph.article.Span;

/**
 * Words of one speaker: a quotation, or what a paragraph has outside quotations.
 *
 * @param words the quotation or paragraph
 * @param passage the paragraph
 * @param isQuoted whether it is a quotation
 * @param speaker who speaks, as far as known
 */
record Turn(Span words, Span passage, boolean isQuoted, Optional<Cluster> speaker) {

  Turn by(Optional<Cluster> other) {
    return new Turn(words, passage, isQuoted, other);
  }
}
