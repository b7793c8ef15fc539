package org.claimgraph.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.claimgraph.query.QueryRunner;
import org.claimgraph.rdf.Iris;
import org.claimgraph.server.Served;
import org.claimgraph.store.LocalStore;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClaimViewTest {
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
  void theChainLeadsFromTheClaimantThroughTheRelayerToTheArticle() throws Exception {
    Document page = served.page("id/claim/hostile/119-184");

    assertThat(page.expectFirst("h1").text())
        .isEqualTo("“that the 4th Regiment fled … losing 12 tanks”");
    assertThat(page.select(".chain a").eachAttr("href"))
        .containsExactly(
            "/id/organisation/ministry",
            "/id/person/ann-lee",
            "/id/claim/hostile/98-184",
            "/id/article/hostile");
    assertThat(page.select("script:not([src]), img, [onerror]")).isEmpty();
  }

  @Test
  void anOuterClaimSaysWhoseClaimItRelays() throws Exception {
    assertThat(served.page("id/claim/hostile/98-184").expectFirst(".chain").text())
        .contains("It relays a claim of Ministry <script>alert(1)</script>");
  }

  @Test
  void evidenceStandsInItsLinesWithSourceCueAndContent() throws Exception {
    Document page = served.page("id/claim/hostile/119-184");

    assertThat(page.select(".evidence .source").eachText()).containsExactly("the Ministry");
    assertThat(page.select(".evidence .cue").eachText()).containsExactly("denies");
    assertThat(page.select(".evidence .content").eachText())
        .containsExactly("that the 4th Regiment", "fled", "losing 12 tanks");
    assertThat(page.expectFirst(".evidence").text())
        .contains("Ann Lee, \"><img src=x onerror=alert(2)> & Co, said")
        .contains("characters 119 to 184");
    assertThat(page.select(".evidence a").eachAttr("href"))
        .containsExactly("/id/article/hostile#claim-119-184-1");
  }

  @Test
  void itsFactsAreListed() throws Exception {
    assertThat(served.page("id/claim/hostile/119-184").select(".facts div").eachText())
        .contains(
            "Polarity denies",
            "Stated 2022-05-16",
            "Place Dole",
            "Amounts lost: “12 tanks” of 4th Regiment",
            "Confidence 75 %")
        .anySatisfy(fact -> assertThat(fact).contains("4th Regiment (military unit, 86 %)"));
  }

  @Test
  void anotherClaimantInLikeWordsSpeaksForOrAgainstIt() throws Exception {
    Document page = served.page("id/claim/plain/68-95");

    assertThat(page.select(".columns section").first().text())
        .contains("Another claimant with the same stance about 4th Regiment")
        .contains("dole, fled, from");
  }

  @Test
  void theRunAndTheTriplesAreShown() throws Exception {
    Document page = served.page("id/claim/hostile/119-184");

    assertThat(page.text()).contains("Read by claimgraph 1.2.3 with one model");
    assertThat(page.expectFirst("pre[aria-label*=Turtle]").wholeText())
        .contains("cg:polarity")
        .contains("losing 12 tanks");
  }

  @Test
  void theRunIsNamedWithItsVersionAndModels() throws Exception {
    assertThat(served.page("id/claim/hostile/119-184").select("main p").eachText())
        .contains("Read by claimgraph 1.2.3 with one model, the run.");
  }

  @Test
  void evidenceIsSeenBeforeOtherClaimsAreAskedFor() {
    LocalStore store = LocalStore.inMemory(new Iris("https://example.org/id/"));
    Txn.executeWrite(
        store.dataset(), () -> RDFParser.source("server/hostile.trig").parse(store.dataset()));
    PageQueries queries = new PageQueries(QueryRunner.over(store.dataset(), false));
    DataIris iris = new DataIris(store.iris());
    Node claim = iris.node("claim/hostile/119-184");
    Graph said = Txn.calculateRead(store.dataset(), () -> NodeTriples.of(store.dataset(), claim));

    Page page = new ClaimView().page(new NodeRequest(iris, claim, said, Map.of()), queries);

    assertThat(page.parts().getFirst().get()).contains("losing 12 tanks").contains("Evidence");
    assertThat(queries.shown()).doesNotContain("Which claims of others");
    assertThat(page.parts().get(1).get()).contains("What speaks for it");
    assertThat(queries.shown()).contains("Which claims of others");
  }
}
