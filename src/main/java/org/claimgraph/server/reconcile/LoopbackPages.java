package org.claimgraph.server.reconcile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets pages that this machine serves itself read the answers in the user's browser: OpenRefine
 * runs on another port of loopback, its suggestions come by CORS (or JSONP), its previews in a
 * frame. Pages from anywhere else stay shut out, as everywhere on the server; the protocol would
 * let any page read.
 */
final class LoopbackPages {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final String FRAMES =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self' http://localhost:*"
          + " http://127.0.0.1:* http://[::1]:*";

  private LoopbackPages() {}

  /** Says whose pages may read the answer: those of loopback that ask. */
  static void allowReading(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Vary", "Origin");
    String origin = request.getHeader("Origin");
    if (origin != null && isLoopback(origin)) {
      response.setHeader("Access-Control-Allow-Origin", origin);
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
      response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }
  }

  /**
   * Whether a script that the answer would be may be given out: only to a page of loopback, which
   * browsers name in the request.
   */
  static boolean mayLoadScript(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Referer"))
        .filter(LoopbackPages::isLoopback)
        .isPresent();
  }

  /** Lets pages of loopback show the answer in a frame; it may load nothing and run nothing. */
  static void allowFraming(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", FRAMES);
    response.setHeader("X-Frame-Options", null);
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
  }

  private static boolean isLoopback(String address) {
    return LOOPBACK.contains(Optional.ofNullable(host(address)).orElse(""));
  }

  private static @Nullable String host(String address) {
    try {
      URI uri = URI.create(address);
      String scheme = String.valueOf(uri.getScheme());
      return scheme.matches("https?") && uri.getHost() != null
          ? uri.getHost().toLowerCase(Locale.ROOT)
          : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
