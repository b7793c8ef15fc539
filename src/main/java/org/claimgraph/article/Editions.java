package org.claimgraph.article;

import java.time.LocalDate;
import java.util.Comparator;

/** Decides between texts of one identity. */
public final class Editions {
  /**
   * Puts the edition to keep first: the later date, a date before none; then the smaller SHA-256
   * digest of the text, so that the order of the input does not matter.
   */
  public static final Comparator<Article> PREFERENCE =
      Comparator.comparing(
              (Article article) -> article.issued().orElse(LocalDate.MIN),
              Comparator.reverseOrder())
          .thenComparing(Editions::digest);

  private Editions() {}

  /** SHA-256 of the text in UTF-8, in lower-case hexadecimal digits. */
  public static String digest(Article article) {
    return Identity.digest(article.text());
  }

  /** The problem that an article is set aside for another edition of it. */
  public static Problem superseded(Article aside, Article kept) {
    return Problem.of(
        aside.file(),
        Room.ARTICLE,
        "duplicate",
        "the article \"" + aside.identity() + "\" is there twice; " + kept.file() + " is kept");
  }
}
