package org.claimgraph.article;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What decides between two texts of one identity. The edition to keep comes first: the later date,
 * a date before none; then the smaller digest, so that the order of the input does not matter.
 *
 * @param identity identity of the article
 * @param file where it was read
 * @param issued day of publication
 * @param digest SHA-256 of the text in UTF-8, in lower-case hexadecimal digits
 */
public record Edition(String identity, String file, Optional<LocalDate> issued, String digest)
    implements Comparable<Edition> {
  private static final Comparator<Edition> ORDER =
      Comparator.comparing(
              (Edition edition) -> edition.issued().orElse(LocalDate.MIN),
              Comparator.reverseOrder())
          .thenComparing(Edition::digest);

  /** The edition that an article is. */
  public static Edition of(Article article) {
    return new Edition(
        article.identity(), article.file(), article.issued(), Identity.digest(article.text()));
  }

  @Override
  public int compareTo(Edition other) {
    return ORDER.compare(this, other);
  }

  /** The problem that this edition is set aside for another one. */
  public Problem asideFor(Edition kept) {
    return Problem.of(
        file,
        Room.ARTICLE,
        "duplicate",
        "the article \"" + identity + "\" is there twice; " + kept.file() + " is kept");
  }
}
