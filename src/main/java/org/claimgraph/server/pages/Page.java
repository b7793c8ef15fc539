package org.claimgraph.server.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A whole page: our frame around a content.
 *
 * @param title what the browser's tab says, without the product's name
 * @param content the markup inside {@code main}, beginning with its {@code h1}
 * @param scripts the scripts it loads, as files of {@link StaticFiles}; JavaScript modules
 */
record Page(String title, String content, List<String> scripts) {
  private static final Template FRAME = Template.of("page.html");
  private static final Template SCRIPT =
      new Template("<script type=\"module\" src=\"{{address}}\"></script>\n");

  Page {
    scripts = List.copyOf(scripts);
  }

  /** A page without scripts. */
  Page(String title, String content) {
    this(title, content, List.of());
  }

  /** The document. */
  String html() {
    return FRAME.fill(
        Map.of(
            "title",
            title,
            "scripts",
            scripts.stream()
                .map(script -> SCRIPT.fill(Map.of("address", StaticFiles.PATH + script)))
                .collect(Collectors.joining()),
            "content",
            content));
  }
}
