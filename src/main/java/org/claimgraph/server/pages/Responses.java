package org.claimgraph.server.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How this room answers. */
public final class Responses {
  /** For what may change while the server runs, or from one version to the next. */
  static final String ASK_AGAIN = "no-cache";

  private Responses() {}

  /** Sends a page. */
  public static void html(HttpServletResponse response, String page) throws IOException {
    send(response, "text/html", page.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends UTF-8 text of a type, not to be kept: the graph may change. */
  public static void send(HttpServletResponse response, String type, byte[] body)
      throws IOException {
    send(response, type, ASK_AGAIN, body);
  }

  /** Sends UTF-8 text of a type, to be kept as {@code Cache-Control} says. */
  static void send(HttpServletResponse response, String type, String caching, byte[] body)
      throws IOException {
    response.setContentType(type + ";charset=utf-8");
    response.setHeader("Cache-Control", caching);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
