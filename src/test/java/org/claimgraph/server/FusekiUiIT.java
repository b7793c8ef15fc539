package org.claimgraph.server;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages in a real browser. */
class FusekiUiIT {
  private static final LocatorAssertions.IsVisibleOptions SLOWLY =
      new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

  @RegisterExtension private static final InBrowser BROWSER = new InBrowser("query/river.trig");

  private Visit visit;
  private Page page;

  @BeforeEach
  void open() {
    visit = BROWSER.visit();
    page = visit.page();
  }

  @Test
  void fusekiUiShowsTheDataset() {
    page.navigate(server().url().toString());

    PlaywrightAssertions.assertThat(page.getByText("/kg").first()).isVisible(SLOWLY);
  }

  @Test
  void aCannedQueryOpensAndRunsInTheFusekiUi() {
    page.navigate(server().startPage().toString());
    page.locator("#claims-about-name").fill("4th rifle regiment");
    page.locator("section:has(#claims-about-name) button:has-text('SPARQL editor')").click();
    page.waitForURL("**/#/dataset/kg/query**");
    page.locator(".yasqe_queryButton").first().click();

    PlaywrightAssertions.assertThat(page.locator(".yasr td:has-text('Ann Lee')").first())
        .isVisible(SLOWLY);
  }

  @Test
  void anEntityOfAnAnswerOpensItsPageHere() {
    page.navigate(
        server().url()
            + "#/dataset/kg/query?query=SELECT%20%3Fs%20%7B%20%3Fs%20a%20%3Chttps%3A%2F%2Fw3id.org%2Fclaimgraph%2Fontology%23Unit%3E%20%7D");
    page.locator(".yasqe_queryButton").first().click();
    Page opened = page.waitForPopup(() -> page.locator(".yasr td a.iri").first().click());

    opened.waitForURL(server().url() + "id/unit/**");
    PlaywrightAssertions.assertThat(opened.locator("main .eyebrow")).hasText("military unit");
    opened.close();
  }

  @Test
  void aFormOfTheStartPageIsAnswered() {
    page.navigate(server().startPage().toString());
    visit.isReadableForAll();
    page.locator("#claims-about-name").fill("4th rifle regiment");
    page.locator("section:has(#claims-about-name) button:has-text('Answer')").click();

    PlaywrightAssertions.assertThat(page.locator("td:has-text('Ann Lee')").first())
        .isVisible(SLOWLY);
    page.locator("td a").first().click();
    PlaywrightAssertions.assertThat(page.locator("main .eyebrow")).isVisible();
  }

  private static ClaimgraphServer server() {
    return BROWSER.served().server();
  }
}
