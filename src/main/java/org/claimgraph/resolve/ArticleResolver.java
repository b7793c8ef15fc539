package org.claimgraph.resolve;

import org.claimgraph.extract.Extraction;
import org.claimgraph.resolve.claims.ClaimBuilder;
import org.claimgraph.resolve.within.WithinArticle;

/** Turns what was extracted from one article into what its graph holds. */
public final class ArticleResolver {
  private ArticleResolver() {}

  /** Resolves mentions to referents and attributions to claims. */
  public static ArticleFacts resolve(Extraction extraction) {
    WithinArticle.Result within = WithinArticle.resolve(extraction);
    return new ArticleFacts(
        extraction.annotation().article(),
        within.referents(),
        within.mentions(),
        extraction.dates(),
        extraction.quantities(),
        ClaimBuilder.build(extraction, within.mentions()));
  }
}
