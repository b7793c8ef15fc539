package org.claimgraph.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One published text from one outlet, as stored. Nothing in {@code text} is normalised; all spans
 * refer to it.
 *
 * @param identity canonical URL, else the input's {@code id}, else the file name: two articles with
 *     one identity are the same article
 * @param slug the identity as one readable IRI segment, unique among identities
 * @param inputId what the input itself calls the article: its {@code id}, or a plain file's name
 * @param file where it was read, for messages
 * @param title the headline, where one is known
 * @param outlet who published it, where the page or the input says so
 * @param issued the day of publication, where the page or the input says so; never today's date in
 *     its place
 * @param url the canonical URL, where known
 * @param language BCP 47 tag, {@code en} unless something says otherwise
 * @param text the whole text, boilerplate included
 * @param passages the blocks of the text in order; they cover all of it but white space
 */
public record Article(
    String identity,
    String slug,
    String inputId,
    String file,
    Optional<String> title,
    Optional<String> outlet,
    Optional<LocalDate> issued,
    Optional<String> url,
    String language,
    String text,
    List<Passage> passages) {

  /** Copies the list. */
  public Article {
    passages = List.copyOf(passages);
  }

  /** The text of a span. */
  public String text(Span span) {
    return span.in(text);
  }
}
