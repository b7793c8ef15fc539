package org.claimgraph.cli;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.pipeline.Build;
import org.claimgraph.pipeline.Reading;
import org.claimgraph.rdf.Iris;
import org.claimgraph.resolve.across.Curation;
import org.claimgraph.server.Chromium;
import org.claimgraph.server.ClaimgraphServer;
import org.claimgraph.server.ServerOptions;
import org.claimgraph.store.LocalStore;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the README: builds the graph of the seeds in memory, serves it, and visits
 * its pages. No test of its own: {@code .ci/pictures} runs it, with {@code -Dimages=FOLDER}.
 */
class ReadmePictures {
  private static final int WIDE = 1200;

  private final Path folder = Path.of(System.getProperty("images", "target"));
  private Browser browser;
  private ClaimgraphServer server;

  @Test
  void takeThem() {
    Build.Options options = new Build.Options(List.of("seeds"), 2, true, true, Curation.NONE);
    try (LocalStore store = LocalStore.inMemory(Iris.DEFAULT)) {
      Build.run(store, new Reading(), options, problem -> {});
      try (ClaimgraphServer served =
              ClaimgraphServer.start(store.dataset(), store.iris(), ServerOptions.local(0));
          Chromium chromium = Chromium.start()) {
        server = served;
        browser = chromium.browser();
        take();
      }
    }
  }

  private void take() {
    String claims = "claimgraph/answer/claims-about?name=72nd+Brigade";
    page("start-page", "claimgraph/", WIDE, 900, ColorScheme.LIGHT).close();
    page("answer", claims, WIDE, 900, ColorScheme.LIGHT).close();
    figure("map", "claimgraph/answer/places", ColorScheme.LIGHT);
    figure("network", "claimgraph/answer/who-quotes-whom", ColorScheme.DARK);
    try (Page page = page(claims, WIDE, 1000, ColorScheme.LIGHT)) {
      String unit = page.locator("tbody td:nth-child(3) a").first().getAttribute("href");
      page("unit", unit.substring(1), WIDE, 1000, ColorScheme.LIGHT).close();
      String claim = page.locator("tbody td.stated a").nth(1).getAttribute("href");
      page("claim", claim.substring(1), WIDE, 900, ColorScheme.LIGHT).close();
      String article =
          page.locator("tbody td a[href*='/id/article/']").first().getAttribute("href");
      page("article", article.substring(1), WIDE, 900, ColorScheme.LIGHT).close();
      page.locator("main a[href*='#/dataset/']").first().click();
      page.locator(".yasqe_queryButton").first().click();
      page.locator(".yasr td").first().waitFor();
      shoot(page, "fuseki-ui");
    }
  }

  private Page page(String name, String path, int width, int height, ColorScheme scheme) {
    Page page = page(path, width, height, scheme);
    shoot(page, name);
    return page;
  }

  private Page page(String path, int width, int height, ColorScheme scheme) {
    Page page =
        browser.newPage(
            new Browser.NewPageOptions().setViewportSize(width, height).setColorScheme(scheme));
    page.navigate(server.url().resolve(path).toString());
    if (page.locator("claim-map").count() > 0) {
      page.locator("path.land[d]").waitFor();
    }
    return page;
  }

  private void figure(String name, String path, ColorScheme scheme) {
    try (Page page = page(path, WIDE, 1000, scheme)) {
      page.locator("figure")
          .screenshot(new Locator.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }
  }

  private void shoot(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
  }
}
