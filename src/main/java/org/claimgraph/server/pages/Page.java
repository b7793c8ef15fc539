package org.claimgraph.server.pages;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A whole page: our frame around a content.
 *
 * @param title what the browser's tab says, without the product's name
 * @param parts the markup inside {@code main}, beginning with its {@code h1}, in parts that are
 *     made one after the other; each part but the first reaches the reader before the next one is
 *     made
 * @param scripts the scripts it loads, as files of {@link StaticFiles}; JavaScript modules
 */
record Page(String title, List<Supplier<String>> parts, List<String> scripts) {
  private static final Template FRAME = Template.of("page.html");
  private static final Template SCRIPT =
      new Template("<script type=\"module\" src=\"{{address}}\"></script>\n");

  /** Stands for the content in the frame; no text of a page holds it. */
  private static final String CONTENT = "<!-- content -->";

  Page {
    parts = List.copyOf(parts);
    scripts = List.copyOf(scripts);
  }

  /** A page in one part. */
  Page(String title, String content, List<String> scripts) {
    this(title, List.of(() -> content), scripts);
  }

  /** A page in one part, without scripts. */
  Page(String title, String content) {
    this(title, content, List.of());
  }

  /** What stands before the content. */
  String head() {
    return frame().substring(0, frame().indexOf(CONTENT));
  }

  /** What stands after the content. */
  String foot() {
    return frame().substring(frame().indexOf(CONTENT) + CONTENT.length());
  }

  private String frame() {
    return FRAME.fill(
        Map.of(
            "title",
            title,
            "scripts",
            scripts.stream()
                .map(script -> SCRIPT.fill(Map.of("address", StaticFiles.PATH + script)))
                .collect(Collectors.joining()),
            "content",
            CONTENT));
  }
}
