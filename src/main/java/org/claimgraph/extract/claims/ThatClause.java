package org.claimgraph.extract.claims;

import java.util.Set;
import org.claimgraph.extract.learn.Bio;

/**
 * A content that begins with the complementiser "that" is a clause, and a clause has a finite verb.
 * Where the tagger stopped before the verb, the content goes on to the end of the sentence or to
 * what else the tagger found in it.
 */
final class ThatClause {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> ENDS = Set.of(".", "!", "?", ";");

  private ThatClause() {}

  /** The stretch itself, or a longer one with the same begin. */
  static Bio.Stretch completed(Bio.Stretch stretch, Paragraph paragraph, int[] labels) {
    int begin = stretch.begin();
    boolean clause =
        stretch.type() == Role.CONTENT.ordinal()
            && paragraph.words[begin].equals("that")
            && paragraph.tags[begin].equals("IN");
    if (!clause || hasVerb(paragraph, begin, stretch.end())) {
      return stretch;
    }
    int end = stretch.end();
    while (end < paragraph.sentenceEnd[begin]
        && labels[end] == 0
        && !ENDS.contains(paragraph.words[end])) {
      end++;
    }
    return hasVerb(paragraph, begin, end) ? new Bio.Stretch(begin, end, stretch.type()) : stretch;
  }

  private static boolean hasVerb(Paragraph paragraph, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (FINITE.contains(paragraph.tags[i])) {
        return true;
      }
    }
    return false;
  }
}
