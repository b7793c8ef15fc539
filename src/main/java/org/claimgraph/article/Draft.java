package org.claimgraph.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one input says of one article, before identity, passages and gaps are settled.
 *
 * @param file where it was read, with line number where several share a file
 * @param id the input's own name for it; for a plain file the file's name
 * @param text as stored
 * @param title headline, where given apart from the text
 * @param outlet who published it
 * @param issued day of publication
 * @param url canonical URL
 * @param language BCP 47 tag
 * @param passages the blocks of the text where the input's markup tells them; empty where the text
 *     must
 */
record Draft(
    String file,
    String id,
    String text,
    Optional<String> title,
    Optional<String> outlet,
    Optional<LocalDate> issued,
    Optional<String> url,
    Optional<String> language,
    List<Passage> passages) {

  Draft {
    passages = List.copyOf(passages);
  }

  /** A text of which nothing else is known. */
  static Draft of(String file, String id, String text) {
    return new Draft(
        file,
        id,
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
