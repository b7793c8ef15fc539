package org.claimgraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other sites' pages from using the reader's browser against the server.
 *
 * <p>On loopback it answers only requests for a loopback name: a foreign name that was made to
 * point here (DNS rebinding) is refused. Everywhere it refuses whatever a page of another origin
 * sends other than plain reading, since the browser would add the user's password.
 */
final class OriginGuard extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final boolean loopbackOnly;

  /**
   * A guard.
   *
   * @param loopbackOnly whether only loopback names are answered for
   */
  OriginGuard(boolean loopbackOnly) {
    this.loopbackOnly = loopbackOnly;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String host = request.getHeader("Host");
    if (loopbackOnly && !isLoopback(host)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "Ask for localhost");
    } else if (!READING.contains(request.getMethod()) && isForeign(request, host)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "Sent by a page of another site");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isLoopback(@Nullable String host) {
    return host != null
        && LOOPBACK.contains(host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT));
  }

  private static boolean isForeign(HttpServletRequest request, @Nullable String host) {
    String origin = request.getHeader("Origin");
    return origin != null && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(host);
  }
}
