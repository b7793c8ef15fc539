package org.claimgraph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.claimgraph.server.pages.Pages;

/**
 * Knows how many requests are being answered, so that what can wait lets them pass. The start page
 * does not count: it waits for just that. Safe for use by several threads.
 */
final class Requests implements Filter {
  private final Duration longest;
  private int active;

  /**
   * None yet.
   *
   * @param longest how long to give way, so that what waits is done in the end
   */
  Requests(Duration longest) {
    this.longest = longest;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest http && http.getRequestURI().equals(Pages.START)) {
      chain.doFilter(request, response);
      return;
    }
    count(1);
    try {
      chain.doFilter(request, response);
    } finally {
      count(-1);
    }
  }

  private synchronized void count(int change) {
    active += change;
    if (active == 0) {
      notifyAll();
    }
  }

  /** Waits until none is being answered; no longer than is set, and not when interrupted. */
  synchronized void giveWay() {
    long end = System.nanoTime() + longest.toNanos();
    try {
      for (long left = longest.toNanos(); active > 0 && left > 0; left = end - System.nanoTime()) {
        TimeUnit.NANOSECONDS.timedWait(this, left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
