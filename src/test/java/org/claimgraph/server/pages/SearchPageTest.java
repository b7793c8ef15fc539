package org.claimgraph.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.claimgraph.server.Served;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SearchPageTest {
  private static Served served;

  @BeforeAll
  static void serve() {
    served = Served.resource("server/hostile.trig");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void namesClaimsAndHeadlinesAreFound() throws Exception {
    Document page = served.page("claimgraph/search?q=4+regiment");

    assertThat(page.select(".found a").eachAttr("href")).containsExactly("/id/unit/fr-4-regiment");
    assertThat(page.select("table.claims .said").eachText())
        .contains("The 4th Regiment fled from Dole, losing 40 tanks");
    assertThat(served.page("claimgraph/search?q=flees").select("main a").eachAttr("href"))
        .contains("/id/article/plain");
  }

  @Test
  void thoseWhoTypeGetNamesAsJson() throws Exception {
    HttpResponse<String> answer = served.get("claimgraph/search/names?q=ann%20l");

    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    assertThat(answer.body())
        .contains("\"page\":\"/id/person/ann-lee\"")
        .contains("\"kind\":\"person\"");
    assertThat(served.get("claimgraph/search/names?q=").body()).isEqualTo("[]");
  }

  @Test
  void thoseWhoTypeGetClaimsAsJson() throws Exception {
    assertThat(served.get("claimgraph/search/claims?q=losing%2040%20tan").body())
        .isEqualTo(
            "[{\"name\":\"“The 4th Regiment fled from Dole, losing 40 tanks”\",\"kind\":\"claim of"
                + " Bob Roy\",\"page\":\"/id/claim/plain/0-48\"}]");
    assertThat(served.get("claimgraph/search/claims?q=%22").body()).isEqualTo("[]");
  }

  @Test
  void whatIsTypedStaysText() throws Exception {
    Document page = served.page("claimgraph/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E");

    assertThat(page.expectFirst("h1").text()).isEqualTo("Search for “<script>alert(1)</script>”");
    assertThat(page.select("script:not([src])")).isEmpty();
  }

  @Test
  void nothingFoundIsSaid() throws Exception {
    assertThat(served.page("claimgraph/search?q=xyzzy").text()).contains("Nothing found");
    assertThat(served.page("claimgraph/search").text()).contains("Type a name");
    assertThat(served.get("claimgraph/search/none").statusCode()).isEqualTo(404);
  }
}
