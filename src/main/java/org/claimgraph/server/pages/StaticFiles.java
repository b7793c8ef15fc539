package org.claimgraph.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What browsers load by itself: our styles, scripts and map, and the browser libraries, which come
 * as WebJars. A library's path names its version, so browsers may keep it for good.
 */
final class StaticFiles extends HttpServlet {
  /** Where our own files are, with a slash at both ends. */
  static final String PATH = Pages.START + "static/";

  /** Where the libraries are, with a slash at both ends. */
  static final String LIBRARIES = Pages.START + "webjars/";

  private static final long serialVersionUID = 1L;

  /** Names and folders of names, so that no path leads out of the folder. */
  private static final Pattern NAME = Pattern.compile("(?:/\\w[\\w.-]*)*/\\w[\\w.-]*\\.(\\w+)");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css",
          "js", "text/javascript",
          "json", "application/json",
          "svg", "image/svg+xml");

  private final String folder;
  private final String caching;

  private StaticFiles(String folder, String caching) {
    this.folder = folder;
    this.caching = caching;
  }

  /** The files below the resource {@code server/static}. */
  static StaticFiles own() {
    return new StaticFiles("/server/static", Responses.ASK_AGAIN);
  }

  /** The WebJars of the class path: {@code NAME/VERSION/...}. */
  static StaticFiles libraries() {
    return new StaticFiles("/META-INF/resources/webjars", "max-age=31536000, immutable");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    Matcher name = NAME.matcher(path);
    if (!name.matches() || !TYPES.containsKey(name.group(1))) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try (InputStream file = StaticFiles.class.getResourceAsStream(folder + path)) {
      if (file == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      } else {
        Responses.send(response, TYPES.get(name.group(1)), caching, file.readAllBytes());
      }
    }
  }
}
