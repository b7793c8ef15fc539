package org.claimgraph.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.query.CannedQuery;
import org.claimgraph.query.QueryCatalogue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class QueryCardsTest {
  private final QueryCatalogue catalogue = QueryCatalogue.load();
  private final Document cards = Jsoup.parse(new QueryCards(catalogue).html());

  @Test
  void eachQueryHasOneCardAndClaimsAboutComesFirst() {
    assertThat(cards.select(".card code").eachText())
        .containsExactlyInAnyOrderElementsOf(
            catalogue.queries().stream().map(CannedQuery::name).toList())
        .startsWith("claims-about");
    assertThat(cards.select("h3").eachText()).doesNotContain("Further");
  }

  @Test
  void whatAsksOthersIsOnlyOpenedInTheEditor() {
    assertThat(cards.select(".card:has(code:containsOwn(wikidata)) button").eachText())
        .containsExactly("Open in the SPARQL editor");
    assertThat(cards.select(".card:has(code:containsOwn(outlets)) button").eachText())
        .containsExactly("Answer", "Open in the SPARQL editor");
  }
}
