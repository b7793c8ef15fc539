package org.claimgraph.resolve;

import java.util.List;
import org.claimgraph.article.Article;
import org.claimgraph.extract.DateMention;
import org.claimgraph.extract.QuantityMention;

/**
 * Everything read from one article, and nothing that depends on any other: what its named graph
 * holds.
 *
 * @param article the article
 * @param referents what it speaks of, in order of first mention
 * @param mentions which mention refers to what, in text order
 * @param dates its time expressions, in text order
 * @param quantities its amounts, in text order
 * @param claims its claims, in order of their earliest evidence, outer before inner
 */
public record ArticleFacts(
    Article article,
    List<Referent> referents,
    List<ReferentMention> mentions,
    List<DateMention> dates,
    List<QuantityMention> quantities,
    List<Claim> claims) {

  /** Copies the lists. */
  public ArticleFacts {
    referents = List.copyOf(referents);
    mentions = List.copyOf(mentions);
    dates = List.copyOf(dates);
    quantities = List.copyOf(quantities);
    claims = List.copyOf(claims);
  }
}
