package org.claimgraph.server.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.claimgraph.server.InBrowser;
import org.claimgraph.server.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PicturesIT {
  @RegisterExtension private static final InBrowser BROWSER = new InBrowser("query/river.trig");

  private Visit visit;

  @BeforeEach
  void open() {
    visit = BROWSER.visit();
  }

  @Test
  void aMapShowsPlacesAndWhereThoseMayBeThatLieFromOthers() {
    Page page = answer("places");

    assertThat(marks(page, "place")).hasCount(1);
    assertThat(marks(page, "area")).hasCount(1);
    assertThat(page.locator(".land")).hasAttribute("d", Pattern.compile("M.{200,}"));
    assertThat(page.locator(".labels text")).containsText(new String[] {"north of Lyon", "Lyon"});
    assertThat(page.locator(".countries")).containsText("Italy");
    visit.isReadableForAll();
  }

  @Test
  void aMapIsZoomedByKeysAndButtons() {
    Page page = answer("places");
    Locator scale = page.locator(".scale text");
    assertThat(scale).hasText(Pattern.compile("\\d+ km"));
    String before = scale.textContent();

    page.locator("svg.map").focus();
    page.keyboard().press("+");
    page.keyboard().press("+");
    page.keyboard().press("+");
    assertThat(scale).not().hasText(before);
    page.locator("button[aria-label='Show all places']").click();
    assertThat(scale).hasText(before);
    page.locator("button[aria-label='Zoom out']").click();
    page.locator("button[aria-label='Zoom out']").click();
    assertThat(scale).not().hasText(before);
  }

  @Test
  void aTimelineShowsEachClaimOnce() {
    Page page = answer("claims-about?name=4th+rifle+regiment");

    assertThat(marks(page, "claim")).hasCount(4);
    assertThat(page.locator("[data-mark=claim].range")).hasCount(1);
    assertThat(page.locator(".legend li")).hasCount(4);
    visit.isReadableForAll();
  }

  @Test
  void claimsWithoutADayAreListedApart() {
    Page page = answer("claims-by?name=Ministry");

    assertThat(marks(page, "claim")).hasCount(1);
    page.locator("details.undated summary").click();
    assertThat(marks(page, "undated")).hasText(Pattern.compile("it held"));
  }

  @Test
  void aNetworkShowsWhoRelaysWhom() {
    Page page = answer("who-quotes-whom");

    assertThat(marks(page, "node")).hasCount(3);
    assertThat(marks(page, "edge")).hasCount(2);
    assertThat(page.locator("[data-mark=edge][data-from$=ann-lee][data-to$=fr-ministry]"))
        .hasAttribute("data-count", "1");
    visit.isReadableForAll();
  }

  @Test
  void aNetworkIsLaidOutTheSameEachTime() {
    Object first = places(answer("who-quotes-whom"));

    assertThat(places(answer("who-quotes-whom"))).isEqualTo(first);
  }

  @Test
  void noNameInANetworkLiesOnAnother() {
    Page page = answer("who-quotes-whom");
    page.evaluate(
        """
        const names = [...'abcdefghijklmnop'].map(letter => `Ministry of ${letter.repeat(9)}`);
        const rows = names.map((name, i) => {
          const other = names[(i * 7 + 3) % 5];
          return `<tr data-from="${name}" data-to="${other}" data-from-label="${name}" data-to-label="${other}"></tr>`;
        });
        document.querySelector('main').innerHTML =
          `<claim-network label="Crowd"><table><tbody>${rows.join('')}</tbody></table></claim-network>`;
        """);

    assertThat(marks(page, "node")).hasCount(16);
    Object overlaps =
        page.evaluate(
            """
            () => {
              const boxes = [...document.querySelectorAll('.node text')].map(text => text.getBoundingClientRect());
              const lies = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
              return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b => lies(a, b))).length;
            }
            """);
    assertThat(overlaps).isEqualTo(0);
  }

  @Test
  void marksAreReachedByKeyboardAndLeadToTheirPages() {
    Page page = answer("who-quotes-whom");
    Locator nodes = marks(page, "node");

    nodes.first().focus();
    assertThat(page.locator(".tip")).isVisible();
    page.keyboard().press("ArrowRight");
    assertThat(nodes.nth(1)).isFocused();
    assertThat(page.locator(".node[tabindex='0']")).hasCount(1);
    String target = nodes.nth(1).getAttribute("href");
    page.keyboard().press("Enter");
    page.waitForURL("**" + target);
    assertThat(page.locator("h1")).isVisible();
  }

  @Test
  void barsShowCounts() {
    Page page = answer("units");

    assertThat(marks(page, "bar")).hasCount(3);
    assertThat(marks(page, "bar").first()).hasAttribute("data-count", "2");
    visit.isReadableForAll();
  }

  @Test
  void rowsAreSortedByAClickOnTheirHead() {
    Page page = answer("units");

    page.locator("thead a:text-is('label')").click();
    page.waitForURL("**?sort=label");
    assertThat(page.locator("th[aria-sort=ascending]")).hasText("label");
    assertThat(page.locator("tbody td").first()).hasText("4th Separate Motorised Rifle Regiment");
    page.locator("thead a:text-is('label')").click();
    page.waitForURL("**?sort=-label");
    assertThat(page.locator("tbody td").first()).hasText("company");
  }

  @Test
  void anAnswerIsDownloaded() throws Exception {
    Page page = answer("places");

    Download csv = page.waitForDownload(() -> page.locator("a:text-is('CSV')").click());

    assertThat(csv.suggestedFilename()).isEqualTo("places.csv");
    assertThat(Files.readString(csv.path())).startsWith("place,label,country").contains("Lyon");
  }

  @Test
  void withoutScriptTheTableStays() {
    try (Page page =
        BROWSER
            .chromium()
            .browser()
            .newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      page.navigate(BROWSER.served().server().startPage().resolve("answer/places").toString());

      assertThat(page.locator("claim-map > .wide table")).isVisible();
      assertThat(page.locator("figure")).hasCount(0);
    }
  }

  @Test
  void aPictureHoldsOnAPhone() {
    Page page = visit.page();
    page.setViewportSize(360, 740);
    answer("claims-about?name=4th+rifle+regiment");

    assertThat(marks(page, "claim")).hasCount(4);
    assertThat((int) page.evaluate("document.querySelector('.stage svg').clientWidth"))
        .isLessThan(360);
  }

  @Test
  void whatRowsHoldIsTextAndLeadsNowhereElse() {
    Page page = answer("units");
    page.evaluate(
        """
        () => {
          const bars = document.createElement('count-bars');
          bars.innerHTML = '<table><tbody><tr><td>x</td></tr></tbody></table>';
          const row = bars.querySelector('tr');
          row.dataset.label = '<img src=x onerror=alert(1)>';
          row.dataset.count = '2';
          row.dataset.href = 'javascript:alert(1)';
          bars.id = 'hostile';
          document.querySelector('main').append(bars);
        }
        """);

    assertThat(page.locator("#hostile text").first()).containsText("<img src=x");
    assertThat(page.locator("#hostile img, #hostile [href]")).hasCount(0);
  }

  private Page answer(String name) {
    return visit.open(BROWSER.served().server(), "claimgraph/answer/" + name);
  }

  private static Locator marks(Page page, String kind) {
    return page.locator("[data-mark=" + kind + "]");
  }

  private static Object places(Page page) {
    assertThat(marks(page, "node")).hasCount(3);
    return page.evaluate(
        "[...document.querySelectorAll('.node')].map(n => n.getAttribute('transform'))");
  }
}
