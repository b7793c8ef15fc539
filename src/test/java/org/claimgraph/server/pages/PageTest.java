package org.claimgraph.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void theFrameSurroundsTheContent() {
    Page page = new Page("A <b>", "<h1>A</h1>", List.of("article.js"));

    assertThat(page.head())
        .startsWith("<!DOCTYPE html>")
        .contains("<title>A &lt;b&gt; –")
        .contains("static/article.js")
        .endsWith("<main id=\"main\" tabindex=\"-1\">\n");
    assertThat(page.foot()).startsWith("</main>").contains("</html>");
  }

  @Test
  void aTitleThatLooksLikeTheContentsPlaceIsATitle() {
    Page page = new Page("<!-- content -->", "");

    assertThat(page.head())
        .contains("&lt;!-- content --&gt;")
        .endsWith("<main id=\"main\" tabindex=\"-1\">\n");
  }
}
