package org.claimgraph.rdf;

import org.claimgraph.article.Article;

/** SHA-256 of all that was read as an article; where it lay and what the input called it aside. */
public final class ArticleDigest {
  private ArticleDigest() {}

  /** 64 hexadecimal digits in lower case. */
  public static String of(Article article) {
    Sha256 digest =
        new Sha256()
            .text(article.identity())
            .optional(article.title())
            .optional(article.outlet())
            .optional(article.issued().map(Object::toString))
            .optional(article.url())
            .text(article.language())
            .text(article.text());
    article
        .passages()
        .forEach(p -> digest.number(p.span().begin()).number(p.span().end()).text(p.role().name()));
    return digest.hex();
  }
}
