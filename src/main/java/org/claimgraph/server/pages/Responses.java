package org.claimgraph.server.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.claimgraph.query.CannedQueryException;
import org.jspecify.annotations.Nullable;

/** How this room answers. */
public final class Responses {
  /** For what may change while the server runs, or from one version to the next. */
  static final String ASK_AGAIN = "no-cache";

  private static final Template ERROR = Template.of("error.html");
  private static final Template FAILED = new Template("<p role=\"alert\">{{message}}</p>\n");

  private Responses() {}

  /** Sends a page. */
  public static void html(HttpServletResponse response, String page) throws IOException {
    send(response, "text/html", page.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Sends a page, part by part: what is ready is seen while the rest is being made. A query that
   * fails in the first part is thrown, since nothing is sent yet; in a later one it is said there.
   */
  static void page(HttpServletResponse response, Page page) throws IOException {
    Iterator<Supplier<String>> parts = page.parts().iterator();
    String first = parts.next().get();
    if (!parts.hasNext()) {
      html(response, page.head() + first + page.foot());
      return;
    }
    response.setContentType("text/html;charset=utf-8");
    response.setHeader("Cache-Control", ASK_AGAIN);
    write(response, page.head() + first);
    while (parts.hasNext()) {
      write(response, made(parts.next()));
    }
    write(response, page.foot());
  }

  private static String made(Supplier<String> part) {
    try {
      return part.get();
    } catch (CannedQueryException e) {
      return FAILED.fill(Map.of("message", sentence(e.getMessage())));
    }
  }

  private static void write(HttpServletResponse response, String text) throws IOException {
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    response.flushBuffer();
  }

  /** Answers with a page that says that something is not there. */
  static void notFound(HttpServletResponse response, String message) throws IOException {
    error(response, HttpServletResponse.SC_NOT_FOUND, "Not found", message);
  }

  /** Answers with a page that says what is wrong with the address. */
  static void badRequest(HttpServletResponse response, String message) throws IOException {
    error(response, HttpServletResponse.SC_BAD_REQUEST, "This cannot be asked", message);
  }

  /** Answers with a page that says why a query gave no answer, or cannot be asked so. */
  static void failure(HttpServletResponse response, CannedQueryException e) throws IOException {
    if (e.getCause() instanceof QueryCancelledException) {
      error(
          response,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "No answer in time",
          String.valueOf(e.getMessage()));
    } else {
      badRequest(response, String.valueOf(e.getMessage()));
    }
  }

  private static void error(HttpServletResponse response, int status, String title, String message)
      throws IOException {
    response.setStatus(status);
    page(
        response,
        new Page(title, ERROR.fill(Map.of("title", title, "message", sentence(message)))));
  }

  private static String sentence(@Nullable String message) {
    String text = message == null ? "" : message.strip();
    return text.isEmpty() || text.endsWith(".") ? text : text + ".";
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
