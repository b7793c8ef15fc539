package org.claimgraph.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.server.Served;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EntityClaimsTest {
  private static Served served;

  @BeforeAll
  static void serve() {
    served = Served.trig(ManyClaims.trig());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void allClaimsAreSeenInTimeThoughAPageListsFewer() throws Exception {
    Document page = served.page("id/unit/busy");

    assertThat(page.select("table.claims tbody tr")).hasSize(25);
    assertThat(
            page.select("claim-times tbody tr").eachAttr("data-count").stream()
                .mapToInt(Integer::parseInt)
                .sum())
        .isEqualTo(ManyClaims.ALL);
    assertThat(page.expectFirst(".pager").text())
        .isEqualTo("1 to 25 of 30 Earlier claims Open in the SPARQL editor");
  }

  @Test
  void theLastPageShowsTheSameTimes() throws Exception {
    Document page = served.page("id/unit/busy?page=1");

    assertThat(page.select("table.claims tbody tr")).hasSize(5);
    assertThat(page.select("claim-times tbody tr")).hasSize(30);
    assertThat(page.expectFirst(".pager").text())
        .isEqualTo("Later claims 26 to 30 of 30 Open in the SPARQL editor");
  }

  @Test
  void aMonthLeadsToItsClaims() throws Exception {
    String month = served.page("id/unit/busy").expectFirst("claim-times a").attr("href");

    assertThat(served.page(month.substring(1)).select("table.claims .said").eachText())
        .isEqualTo(List.of("claim 1"));
  }

  @Test
  void whoIsDescribedButNotNamedIsSaidToBeUnnamed() throws Exception {
    assertThat(served.page("id/unit/busy").expectFirst("table.claims td:nth-child(2)").text())
        .isEqualTo("officials (unnamed)");
  }
}
