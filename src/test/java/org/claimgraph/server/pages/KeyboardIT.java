package org.claimgraph.server.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.claimgraph.server.InBrowser;
import org.claimgraph.server.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages by keyboard alone. */
class KeyboardIT {
  @RegisterExtension private static final InBrowser BROWSER = new InBrowser("server/hostile.trig");

  /** More presses of Tab than any page of the graph takes. */
  private static final int MOST = 300;

  /** What is wrong with the stop that has the focus: "end" behind the last one, "" for nothing. */
  private static final String FAULT =
      """
      () => {
        const stop = document.activeElement;
        const before = window.stopBefore;
        if (stop === document.body || stop === window.firstStop) return 'end';
        window.firstStop ??= stop;
        window.stopBefore = stop;
        const said = stop.outerHTML.slice(0, 120);
        if (before && !(before.compareDocumentPosition(stop) & 4)) return 'goes back: ' + said;
        const box = stop.getBoundingClientRect();
        if (box.width === 0 || box.bottom < 0 || box.top > innerHeight) return 'out of sight: ' + said;
        const outlined = element => {
          const style = getComputedStyle(element);
          return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
        };
        const marked = stop.closest('.stage') && stop.matches('[data-mark]');
        return outlined(stop) || marked ? '' : 'not seen: ' + said;
      }
      """;

  private Visit visit;
  private Page page;

  @BeforeEach
  void open() {
    visit = BROWSER.visit();
    page = visit.page();
  }

  @Test
  void theFirstStopSkipsToTheContent() {
    visit.open(BROWSER.served().server(), "claimgraph/");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    assertThat(page.locator(".skip")).isInViewport();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");

    assertThat(page.locator("main a").first()).isFocused();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claimgraph/",
        "claimgraph/search?q=regiment",
        "claimgraph/answer/claims-about?name=4th+Regiment",
        "id/unit/fr-4-regiment",
        "id/claim/hostile/119-184",
        "id/article/hostile"
      })
  void tabGoesDownThePageAndIsSeen(String path) {
    visit.open(BROWSER.served().server(), path);
    for (int i = 0; i < MOST; i++) {
      page.keyboard().press("Tab");
      Object fault = page.evaluate(FAULT);
      if (fault.equals("end")) {
        return;
      }
      assertThat(fault).as("stop %d", i).isEqualTo("");
    }
    throw new AssertionError("no end after %d stops".formatted(MOST));
  }
}
