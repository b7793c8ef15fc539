package org.claimgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.claimgraph.article.Passage.Role;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static final String PARAGRAPHS =
      "<p>The port was closed on <b>Monday</b> because of a storm, the harbour master said.</p>"
          + "<p>It opened again\n   on Tuesday, when ships could enter.</p>";

  @Test
  void readsJsonLd() {
    Draft draft =
        read(
            """
            <html lang="en-GB"><head><title>Storm | Gazette</title>
            <link rel="canonical" href="https://gazette.example/storm">
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
             {"@type": ["NewsArticle"], "headline": "Storm closes port",
              "datePublished": "2021-03-04T23:30:00+02:00", "publisher": {"name": "The Gazette"}}]}
            </script></head><body><nav><a>Home</a></nav><article><h1>Storm closes port</h1>
            <time datetime="2021-03-04">4 March 2021</time>%s
            <figure><figcaption>A crane</figcaption></figure><aside><p>Other stories</p></aside>
            </article><footer>About us</footer></body></html>
            """
                .formatted(PARAGRAPHS));

    assertThat(draft.title()).contains("Storm closes port");
    assertThat(draft.outlet()).contains("The Gazette");
    assertThat(draft.issued()).contains(LocalDate.of(2021, 3, 4));
    assertThat(draft.url()).contains("https://gazette.example/storm");
    assertThat(draft.language()).contains("en-GB");
    assertThat(draft.passages())
        .extracting(Passage::role)
        .containsExactly(
            Role.TITLE, Role.DATELINE, Role.BODY, Role.BODY, Role.CAPTION, Role.BOILERPLATE);
    assertThat(draft.text()).contains("It opened again on Tuesday").doesNotContain("About us");
  }

  @Test
  void fallsBackOnMetaTagsAndTheDensestElement() {
    Draft draft =
        read(
            """
            <html><head><meta property="og:title" content="Storm closes port">
            <meta property="og:site_name" content="The Gazette">
            <meta property="article:published_time" content="2021-03-04T10:00:00Z">
            <meta property="og:url" content="https://gazette.example/storm"></head>
            <body><div class="menu"><p>Home</p></div><div id="story">%s</div></body></html>
            """
                .formatted(PARAGRAPHS));

    assertThat(draft.title()).contains("Storm closes port");
    assertThat(draft.outlet()).contains("The Gazette");
    assertThat(draft.issued()).contains(LocalDate.of(2021, 3, 4));
    assertThat(draft.url()).contains("https://gazette.example/storm");
    assertThat(draft.text()).doesNotContain("Home");
  }

  @Test
  void leavesEmptyWhatThePageDoesNotSay() {
    Draft draft = read("<html><body>" + PARAGRAPHS + "</body></html>");

    assertThat(draft.issued()).isEmpty();
    assertThat(draft.outlet()).isEmpty();
    assertThat(draft.url()).isEmpty();
    assertThat(draft.id()).isEqualTo("page.html");
  }

  @Test
  void survivesBrokenMarkupAndScript() {
    Draft draft =
        read(
            "<html><head><script type=application/ld+json>{broken</script><body><p>One sentence"
                + " here.<div>Two &lt;script&gt; here.<p>Three");

    assertThat(draft.text()).contains("One sentence here.", "Two <script> here.", "Three");
  }

  private static Draft read(String page) {
    return HtmlReader.read(page, "page.html", "page.html").orElseThrow();
  }
}
