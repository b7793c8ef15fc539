package org.claimgraph.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.claimgraph.server.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodePageTest {
  private static Served served;

  @BeforeAll
  static void serve() {
    served = Served.resource("server/hostile.trig");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle                                        | text/turtle",
        "application/ld+json                                | application/ld+json",
        "text/html                                          | text/html",
        "text/html;q=0.4, text/turtle;q=0.9                 | text/turtle",
        "text/turtle;q=0.2, application/ld+json;q=0.7, */*;q=0.1 | application/ld+json",
        "*/*                                                | text/html",
        "image/png                                          | text/html",
      })
  void theBestOfWhatIsAcceptedIsSent(String accept, String type) throws Exception {
    HttpResponse<String> answer = served.get("id/unit/fr-4-regiment", "Accept", accept);

    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(sent -> assertThat(sent).startsWith(type + ";"));
    assertThat(answer.headers().firstValue("Vary")).hasValue("Accept");
  }

  @Test
  void theAddressMayAskForAFormat() throws Exception {
    assertThat(served.get("id/unit/fr-4-regiment?format=ttl", "Accept", "text/html").body())
        .contains("skos:prefLabel")
        .contains("PREFIX cg:");
    assertThat(served.get("id/unit/fr-4-regiment?format=jsonld").body()).startsWith("{");
    assertThat(served.get("id/unit/fr-4-regiment?format=xml").statusCode()).isEqualTo(400);
  }

  @Test
  void aClaimIsDescribedWithItsEvidence() throws Exception {
    assertThat(served.get("id/claim/hostile/119-184?format=ttl").body())
        .contains("evidence/1/position/2")
        .contains("losing 12 tanks");
  }

  @Test
  void whatTheGraphDoesNotHoldIsNotFound() throws Exception {
    assertThat(served.get("id/unit/none").statusCode()).isEqualTo(404);
    assertThat(served.get("id/").statusCode()).isEqualTo(404);
  }

  @Test
  void aNodeWithoutAPageOfItsOwnShowsItsTriples() throws Exception {
    assertThat(served.page("id/run/1").select("td").eachText()).contains("1.2.3");
    assertThat(served.page("id/decision/hostile/lee").select("td a").eachAttr("href"))
        .contains("/id/person/ann-lee");
  }
}
