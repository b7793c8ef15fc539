package org.claimgraph.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.claimgraph.server.Served;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArticleViewTest {
  private static Served served;
  private static Document page;

  @BeforeAll
  static void serve() throws Exception {
    served = Served.resource("server/hostile.trig");
    page = served.page("id/article/hostile");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void nothingOfTheTextBecomesMarkup() {
    assertThat(page.select("script:not([src]), img, [onerror], [href^=javascript]")).isEmpty();
    assertThat(page.expectFirst("h1").text())
        .isEqualTo("Ministry \"denies\" <script>alert(1)</script>");
    assertThat(page.expectFirst(".byline").text()).contains("Daily <b>Example</b>");
  }

  @Test
  void theWholeTextIsThere() {
    String text =
        served
            .rows(
                "PREFIX cg: <https://w3id.org/claimgraph/ontology#> SELECT ?text"
                    + " { <https://example.org/id/article/hostile> cg:text ?text }")
            .column("text")
            .getFirst();

    assertThat(page.expectFirst("article.text").wholeText()).isEqualTo(text);
  }

  @Test
  void sourceCueAndContentAreMarkedWhereTheEvidenceSays() {
    assertThat(words("claim-119-184-1")).isEqualTo("that the 4th Regimentfledlosing 12 tanks");
    assertThat(words("claim-119-184-1-source")).isEqualTo("the Ministry");
    assertThat(words("claim-119-184-1-cue")).isEqualTo("denies");
    assertThat(words("claim-98-184-1-source"))
        .isEqualTo("Ann Lee, \"><img src=x onerror=alert(2)> & Co");
  }

  @Test
  void marksLeadToTheirClaimsAndEntities() {
    assertThat(page.expectFirst("#claim-119-184-1").attr("href"))
        .isEqualTo("/id/claim/hostile/119-184");
    assertThat(page.select("a.mention").eachAttr("href"))
        .contains("/id/person/ann-lee", "/id/unit/fr-4-regiment", "/id/location/dole");
  }

  @Test
  void idsAreUnique() {
    Map<String, Long> ids =
        page.select("[id]").stream()
            .collect(Collectors.groupingBy(Element::id, Collectors.counting()));

    assertThat(ids.values()).containsOnly(1L);
  }

  @Test
  void boilerplateIsSetAside() {
    assertThat(page.select(".text .boilerplate").eachText()).containsExactly("Share this article");
    assertThat(page.select(".text .title")).isNotEmpty();
  }

  @Test
  void theQueriesBehindItAreShown() {
    assertThat(page.select(".sparql pre")).hasSize(4);
    assertThat(page.select(".sparql a").eachAttr("href"))
        .allSatisfy(address -> assertThat(address).startsWith("/#/dataset/kg/query?query="));
  }

  private static String words(String mark) {
    return page.select(".text [data-marks~=(^| )" + mark + "( |$)]").stream()
        .map(Element::wholeText)
        .collect(Collectors.joining());
  }
}
