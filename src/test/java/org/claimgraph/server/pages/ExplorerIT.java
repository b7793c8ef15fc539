package org.claimgraph.server.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.claimgraph.server.InBrowser;
import org.claimgraph.server.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search, entity, claim and article pages in a real browser. */
class ExplorerIT {
  private static final String EVIDENCE =
      """
      PREFIX cg: <https://w3id.org/claimgraph/ontology#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      SELECT ?evidence (GROUP_CONCAT(?exact ; separator="") AS ?words) WHERE {
        { SELECT ?evidence ?exact WHERE {
          ?claim cg:article <https://example.org/id/article/hostile> ; cg:evidence ?evidence .
          ?evidence oa:hasSelector ?position, ?quote .
          ?position oa:start ?start .
          ?quote oa:exact ?exact .
          FILTER (REPLACE(STR(?position), "/position/", "/quote/") = STR(?quote))
        } ORDER BY ?evidence ?start }
      } GROUP BY ?evidence
      """;

  @RegisterExtension private static final InBrowser BROWSER = new InBrowser("server/hostile.trig");

  private Visit visit;
  private Page page;

  @BeforeEach
  void open() {
    visit = BROWSER.visit();
    page = visit.page();
  }

  @Test
  void typingANameLeadsToItsPageByKeysAlone() {
    visit.open(BROWSER.served().server(), "claimgraph/");
    page.locator("input[type=search]").pressSequentially("4th reg");
    assertThat(page.locator("[role=option]").first()).hasText("4th Regiment military unit, FR");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");

    page.waitForURL("**/id/unit/fr-4-regiment");
    assertThat(page.locator("h1")).containsText("4th Regiment");
  }

  @Test
  void typingWordsOfAClaimLeadsToItByKeysAlone() {
    visit.open(BROWSER.served().server(), "claimgraph/");
    page.locator("input[type=search]").pressSequentially("losing 40");
    assertThat(page.locator("[role=option]"))
        .hasText(
            new String[] {"“The 4th Regiment fled from Dole, losing 40 tanks” claim of Bob Roy"});
    visit.isReadableForAll();
    page.keyboard().press("ArrowUp");
    page.keyboard().press("Enter");

    page.waitForURL("**/id/claim/plain/0-48");
  }

  @Test
  void escapeClosesTheListAndKeepsWhatWasTyped() {
    visit.open(BROWSER.served().server(), "claimgraph/");
    page.locator("input[type=search]").pressSequentially("4th reg");
    assertThat(page.locator("[role=option]").first()).isVisible();
    page.keyboard().press("Escape");

    assertThat(page.locator("[role=listbox]")).isHidden();
    assertThat(page.locator("[role=combobox]")).hasAttribute("aria-expanded", "false");
    assertThat(page.locator("[role=combobox]")).hasValue("4th reg");
  }

  @Test
  void searchAnswersWithoutTheList() {
    visit.open(BROWSER.served().server(), "claimgraph/");
    page.locator("input[type=search]").fill("tanks");
    page.locator("form.search button").click();

    assertThat(page.locator("table.claims .said")).hasCount(3);
    visit.isReadableForAll();
  }

  @Test
  void anEntityPageListsAndFiltersClaims() {
    visit.open(BROWSER.served().server(), "id/unit/fr-4-regiment");
    assertThat(page.locator("table.claims tbody tr")).hasCount(4);
    visit.isReadableForAll();

    page.locator(".filter summary").click();
    page.locator("#filter-polarity").selectOption("denies");
    page.locator(".filter button").click();
    page.waitForURL("**polarity=denies**");
    assertThat(page.locator("table.claims tbody tr")).hasCount(1);
  }

  @Test
  void aClaimLeadsToItsMarkInTheArticle() {
    visit.open(BROWSER.served().server(), "id/claim/hostile/119-184");
    visit.isReadableForAll();
    page.locator(".evidence a").click();

    page.waitForURL("**/id/article/hostile#claim-119-184-1");
    assertThat(page.locator(".text .content.target").first()).isInViewport();
    assertThat(page.locator(".text .target[data-marks~='claim-119-184-1']"))
        .hasText(new String[] {"that ", "the 4th Regiment", "fled", "losing 12 tanks"});
  }

  @Test
  void anArticlesMarksStandWhereTheEvidenceSays() {
    visit.open(BROWSER.served().server(), "id/article/hostile");
    List<Map<String, String>> evidence = BROWSER.served().rows(EVIDENCE).rows();

    assertThat(evidence).hasSize(2);
    for (Map<String, String> piece : evidence) {
      String[] segments = piece.get("evidence").split("/");
      String mark = "claim-" + segments[segments.length - 3] + "-" + segments[segments.length - 1];
      Object words =
          page.evaluate(
              "id => [...document.querySelectorAll('.text [data-marks~=\"' + id + '\"]')]"
                  + ".map(piece => piece.textContent).join('')",
              mark);
      assertThat(words).isEqualTo(piece.get("words").replaceAll("[\r\n]", ""));
    }
    visit.isReadableForAll();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claimgraph/",
        "claimgraph/search?q=none+such",
        "claimgraph/answer/units",
        "claimgraph/answer/claims-about?name=4th+Regiment",
        "id/run/1",
        "id/location/dole",
        "id/unit/fr-4-regiment?polarity=denies"
      })
  void everyOtherKindOfPageIsReadable(String path) {
    visit.open(BROWSER.served().server(), path);
    visit.isReadableForAll();
  }
}
