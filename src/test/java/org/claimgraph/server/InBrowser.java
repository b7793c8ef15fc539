package org.claimgraph.server;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Serves a small graph and visits it in a browser: one server and one browser for a class of tests,
 * a tab for each test. After each, no script has failed and no request has left this machine.
 */
public final class InBrowser
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
  private final Supplier<Served> graph;
  private @Nullable Chromium chromium;
  private @Nullable Served served;
  private @Nullable Visit visit;

  /** Over the graph that a resource in TriG holds. */
  public InBrowser(String resource) {
    this(() -> Served.resource(resource));
  }

  /** Over a graph that is made when the tests begin. */
  public InBrowser(Supplier<Served> graph) {
    this.graph = graph;
  }

  /** The browser. */
  public Chromium chromium() {
    return present(chromium);
  }

  /** The graph. */
  public Served served() {
    return present(served);
  }

  /** This test's tab. */
  public Visit visit() {
    return present(visit);
  }

  private static <T> T present(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("there is none outside a test");
    }
    return part;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    chromium = Chromium.start();
    served = graph.get();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    visit = new Visit(chromium());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    visit().close();
    visit().wentWellOnThisMachine();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (served != null) {
      served.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }
}
