package org.claimgraph.server.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import org.claimgraph.server.InBrowser;
import org.claimgraph.server.Served;
import org.claimgraph.server.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of an entity that more claims are about than a page lists. */
class EntityTimesIT {
  @RegisterExtension
  private static final InBrowser BROWSER = new InBrowser(() -> Served.trig(ManyClaims.trig()));

  @Test
  void eachMonthIsABarThatLeadsToItsClaims() {
    Visit visit = BROWSER.visit();
    Page page = visit.open(BROWSER.served().server(), "id/unit/busy");
    Locator bars = page.locator("claim-times [data-mark=span]");

    assertThat(bars).hasCount(ManyClaims.ALL - 1);
    assertThat(page.locator("claim-times figure")).containsText("29 claims with a date; 1 more");
    visit.isReadableForAll();
    bars.first().focus();
    assertThat(page.locator(".tip")).containsText("February 2020");
    bars.first().press("Enter");
    page.waitForURL(
        "**from=2020-02-01&to=2020-02-29**",
        new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
    assertThat(page.locator("table.claims tbody tr")).hasCount(1);
  }
}
