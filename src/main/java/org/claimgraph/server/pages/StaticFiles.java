package org.claimgraph.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Styles, scripts and pictures: the files below the resource {@code server/static}. */
final class StaticFiles extends HttpServlet {
  /** Where they are, with a slash at both ends. */
  static final String PATH = Pages.START + "static/";

  private static final long serialVersionUID = 1L;

  /** Names and folders of names, so that no path leads out of the folder. */
  private static final Pattern NAME = Pattern.compile("(?:/\\w[\\w-]*)*/\\w[\\w.-]*\\.(\\w+)");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css",
          "js", "text/javascript",
          "json", "application/json",
          "svg", "image/svg+xml");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    Matcher name = NAME.matcher(path);
    if (!name.matches() || !TYPES.containsKey(name.group(1))) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try (InputStream file = StaticFiles.class.getResourceAsStream("/server/static" + path)) {
      if (file == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      } else {
        Responses.send(response, TYPES.get(name.group(1)), file.readAllBytes());
      }
    }
  }
}
