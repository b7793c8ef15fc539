package org.claimgraph.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.server.Served;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EntityViewTest {
  private static Served hostile;
  private static Served river;

  @BeforeAll
  static void serve() {
    hostile = Served.resource("server/hostile.trig");
    river = Served.resource("query/river.trig");
  }

  @AfterAll
  static void stop() {
    hostile.close();
    river.close();
  }

  @Test
  void claimsAboutAUnitComeLatestFirstWithClaimantAndRelayer() throws Exception {
    Document page = hostile.page("id/unit/fr-4-regiment");

    assertThat(page.select("table.claims time").eachText())
        .containsExactly("2022-05-17", "2022-05-17", "2022-05-16", "2022-05-16");
    assertThat(page.expectFirst("tr[data-key$=hostile/119-184] td:nth-child(2)").text())
        .contains("Ministry <script>alert(1)</script>")
        .contains("through Ann Lee");
    assertThat(page.expectFirst("tr[data-key$=hostile/119-184] .stance").text())
        .isEqualTo("denies");
    assertThat(page.select("script:not([src]), img, [onerror]")).isEmpty();
  }

  @Test
  void claimsAboutPartsAreListedWithTheWhole() throws Exception {
    assertThat(claims(river, "id/unit/fr-4-rifle-regiment"))
        .contains("its company fled", "12 of the 4th Separate Rifle Regiment were killed");
  }

  @Test
  void claimsByAnActorAreListedApart() throws Exception {
    assertThat(claims(hostile, "id/person/bob-roy")).isEmpty();
    assertThat(claims(hostile, "id/person/bob-roy?claims=by"))
        .containsExactly("The 4th Regiment fled from Dole, losing 40 tanks");
  }

  @Test
  void theAddressFiltersClaims() throws Exception {
    String unit = "id/unit/fr-4-regiment?";

    assertThat(claims(hostile, unit + "claimant=ROY")).hasSize(1);
    assertThat(claims(hostile, unit + "polarity=denies")).hasSize(1);
    assertThat(claims(hostile, unit + "outlet=daily")).hasSize(2);
    assertThat(claims(hostile, unit + "from=2022-05-17")).hasSize(2);
    assertThat(claims(hostile, unit + "to=2022-05-16")).hasSize(2);
    assertThat(claims(hostile, unit + "kind=predicts")).isEmpty();
    assertThat(claims(hostile, unit + "certainty=certain&claimant=")).hasSize(4);
    assertThat(claims(hostile, unit + "claimant=%22%29%20%7D%20DROP%20ALL%20%23")).isEmpty();
  }

  @Test
  void theFormShowsTheFilterOfTheAddress() throws Exception {
    Document page = hostile.page("id/unit/fr-4-regiment?polarity=denies&claimant=%22%3E%3Cimg%3E");

    assertThat(page.select("option[selected]").eachText()).containsExactly("denies");
    assertThat(page.expectFirst("#filter-claimant").val()).isEqualTo("\"><img>");
    assertThat(page.select("img")).isEmpty();
  }

  @Test
  void aPageBehindTheLastIsEmpty() throws Exception {
    assertThat(claims(hostile, "id/unit/fr-4-regiment?page=3")).isEmpty();
    assertThat(claims(hostile, "id/unit/fr-4-regiment?page=x")).hasSize(4);
  }

  @Test
  void theTreeLeadsFromTheTopToTheParts() throws Exception {
    Document page = hostile.page("id/unit/fr-4-regiment");

    assertThat(page.select(".tree a, .tree strong").eachText())
        .containsExactly("2nd Division", "4th Regiment", "7th Company");
    assertThat(page.select(".tree .symbol text:first-child").eachText())
        .containsExactly("XX", "III", "I");
  }

  @Test
  void namesRolesAndLinksAreShown() throws Exception {
    Document place = hostile.page("id/location/dole");

    assertThat(place.select("a[rel~=external]").eachAttr("href"))
        .containsExactly("https://sws.geonames.org/3021263/");
    assertThat(place.text()).contains("exact match, 91 %, by gazetteer, geonames 2025, 1 rejected");
  }

  @Test
  void placesAndVoicesAreTablesThatPicturesDrawFrom() throws Exception {
    Document page = hostile.page("id/unit/fr-4-regiment");

    assertThat(page.expectFirst("claim-map tbody tr").attr("data-lat")).isEqualTo("47.1");
    assertThat(page.expectFirst("claim-network tbody tr").attr("data-to-label"))
        .isEqualTo("Ministry <script>alert(1)</script>");
  }

  @Test
  void theFilterHoldsForMapAndNetworkToo() throws Exception {
    String unit = "id/unit/fr-4-regiment?";

    assertThat(hostile.page(unit + "polarity=denies").select("claim-network tbody tr")).hasSize(1);
    assertThat(hostile.page(unit + "polarity=affirms").select("claim-network")).isEmpty();
    assertThat(hostile.page(unit + "kind=predicts").select("claim-map, claim-network")).isEmpty();
    assertThat(hostile.page(unit + "claims=by").select("claim-map, claim-network")).isEmpty();
  }

  private static List<String> claims(Served served, String path) throws Exception {
    return served.page(path).select("table.claims .said").eachText();
  }
}
