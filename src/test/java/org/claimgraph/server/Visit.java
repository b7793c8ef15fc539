package org.claimgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;

/** A visit to the server in a browser's tab, which notes what goes wrong and what is asked for. */
public final class Visit implements AutoCloseable {
  private static final int WIDE = 1280;
  private static final int PHONE = 360;
  private static final int HEIGHT = 900;
  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  private final Page page;
  private final List<String> errors = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  /** Opens a tab. */
  public Visit(Chromium chromium) {
    page = chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(WIDE, HEIGHT));
    page.setDefaultTimeout(60_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !isBlockedAsMeant(message.text())) {
            errors.add(message.text());
          }
        });
    page.onPageError(errors::add);
    page.onRequest(request -> requests.add(request.url()));
  }

  /** The tab. */
  public Page page() {
    return page;
  }

  /** Opens an address below the server's. */
  public Page open(ClaimgraphServer server, String path) {
    page.navigate(server.url().resolve(path).toString());
    return page;
  }

  /**
   * Checks the page that is open: axe-core finds nothing serious in light and in dark, and nothing
   * stands out of a phone's screen.
   */
  public void isReadableForAll() {
    SoftAssertions checks = new SoftAssertions();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      checks.assertThat(violations()).as("axe-core, " + scheme).isEmpty();
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.setViewportSize(PHONE, HEIGHT);
    checks
        .assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .as("width on a phone")
        .isLessThanOrEqualTo(PHONE);
    page.setViewportSize(WIDE, HEIGHT);
    checks.assertAll();
  }

  private List<String> violations() {
    return new AxeBuilder(page)
        .setLegacyMode(true).analyze().getViolations().stream()
            .filter(rule -> SERIOUS.contains(rule.getImpact()))
            .map(Visit::sentence)
            .toList();
  }

  private static String sentence(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes();
  }

  /** Checks that no script failed and that no request left this machine. */
  public void wentWellOnThisMachine() {
    assertThat(errors).isEmpty();
    assertThat(requests)
        .allSatisfy(
            url ->
                assertThat(URI.create(url.replaceFirst("#.*", "")).getHost())
                    .isIn("localhost", null));
  }

  /** The UI asks prefix.cc for prefixes; that the policy stops it is what we want. */
  private static boolean isBlockedAsMeant(String error) {
    return error.contains("prefix.cc") && error.contains("Content Security Policy");
  }

  @Override
  public void close() {
    page.close();
  }
}
