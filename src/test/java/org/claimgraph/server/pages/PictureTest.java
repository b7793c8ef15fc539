package org.claimgraph.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.server.pages.Picture.BARS;
import static org.claimgraph.server.pages.Picture.MAP;
import static org.claimgraph.server.pages.Picture.NETWORK;
import static org.claimgraph.server.pages.Picture.TIMELINE;

import java.util.List;
import java.util.Map;
import org.claimgraph.query.QueryCatalogue;
import org.claimgraph.query.Rows;
import org.claimgraph.rdf.Iris;
import org.junit.jupiter.api.Test;

class PictureTest {
  private static final String ID = "https://example.org/id/";

  @Test
  void placesAreAMapThenBars() {
    Map<String, String> place =
        Map.of(
            "place", ID + "location/lyon",
            "label", "Lyon",
            "latitude", "45.75",
            "longitude", "4.85",
            "mentions", "7",
            "claims", "3");
    assertThat(suiting("places", place)).containsExactly(MAP, BARS);
    assertThat(marks("places", MAP, place))
        .containsExactly(
            Map.entry("count", "3"),
            Map.entry("href", "/id/location/lyon"),
            Map.entry("label", "Lyon"),
            Map.entry("lat", "45.75"),
            Map.entry("lon", "4.85"));
  }

  @Test
  void placesWithoutCoordinatesAreBars() {
    assertThat(suiting("places", Map.of("label", "Lyon", "claims", "3"))).containsExactly(BARS);
  }

  @Test
  void pairsWithCountsAreANetwork() {
    Map<String, String> pair =
        Map.of(
            "relayer", ID + "organisation/daily",
            "relayerName", "Daily",
            "claimant", ID + "person/lee",
            "claimantName", "Lee",
            "claims", "2",
            "articles", "1");
    assertThat(suiting("who-quotes-whom", pair)).containsExactly(NETWORK, BARS);
    assertThat(marks("who-quotes-whom", NETWORK, pair))
        .containsEntry("from", ID + "organisation/daily")
        .containsEntry("from-href", "/id/organisation/daily")
        .containsEntry("to-label", "Lee")
        .containsEntry("count", "2");
    assertThat(marks("who-quotes-whom", BARS, pair)).containsEntry("label", "Daily → Lee");
  }

  @Test
  void claimsWithDaysAreATimelineAndThoseThatAreRelayedANetwork() {
    Map<String, String> claim =
        Map.of(
            "claim", ID + "claim/a/1-9",
            "claimantName", "Lee",
            "relayedByName", "Daily; Agency",
            "text", "it fell",
            "statedOn", "2022-05-01/2022-05-31",
            "published", "2022-06-02");
    assertThat(suiting("claims-about", claim)).containsExactly(TIMELINE, NETWORK);
    assertThat(marks("claims-about", TIMELINE, claim))
        .containsEntry("earliest", "2022-05-01")
        .containsEntry("latest", "2022-05-31")
        .containsEntry("basis", "stated")
        .containsEntry("group", "Lee")
        .containsEntry("key", ID + "claim/a/1-9")
        .containsEntry("href", "/id/claim/a/1-9");
    assertThat(marks("claims-about", NETWORK, claim))
        .containsEntry("from", "Daily")
        .containsEntry("to", "Lee")
        .doesNotContainKey("count");
  }

  @Test
  void aClaimWithoutDayIsAMarkOfATimelineThatOthersGive() {
    Map<String, String> dated =
        Map.of("claim", ID + "claim/a/1-9", "text", "it fell", "published", "2022-06-02");
    Map<String, String> undated = Map.of("claim", ID + "claim/b/1-9", "text", "it stood");

    assertThat(suiting("claims-about", List.of(dated, undated))).containsExactly(TIMELINE);
    assertThat(suiting("claims-about", undated)).isEmpty();
    assertThat(marks("claims-about", TIMELINE, undated))
        .containsEntry("label", "it stood")
        .doesNotContainKey("earliest");
  }

  @Test
  void countsAreBarsAndDaysBesidesATimeline() {
    Map<String, String> outlet =
        Map.of(
            "outlet", "Daily",
            "articles", "9",
            "claims", "0",
            "first", "2022-05-12",
            "last", "2022-06-01");
    assertThat(suiting("outlets", outlet)).containsExactly(BARS, TIMELINE);
    assertThat(marks("outlets", TIMELINE, outlet))
        .containsEntry("earliest", "2022-05-12")
        .containsEntry("latest", "2022-06-01")
        .containsEntry("label", "Daily");
  }

  @Test
  void whatHoldsNoneOfTheseIsATableOnly() {
    assertThat(suiting("evidence", Map.of("part", "cue", "begin", "3", "end", "7"))).isEmpty();
  }

  @Test
  void onlyDataIrisLeadAnywhere() {
    assertThat(marks("units", BARS, Map.of("unit", ID + "unit/a", "mentions", "1")))
        .containsEntry("href", "/id/unit/a");
    assertThat(marks("units", BARS, Map.of("unit", "javascript:alert(1)//id/x", "mentions", "1")))
        .doesNotContainKey("href");
    assertThat(marks("units", BARS, Map.of("unit", "https://elsewhere.org/id/x", "mentions", "1")))
        .doesNotContainKey("href");
  }

  @Test
  void aPlaceSaidByItsLieToAnotherHasAnArea() {
    Map<String, String> place =
        Map.of(
            "place", ID + "location/north",
            "label", "north of Lyon",
            "relation", "from",
            "bearing", "0",
            "anchorLatitude", "45.75",
            "anchorLongitude", "4.85");
    assertThat(suiting("places", place)).containsExactly(MAP);
    assertThat(marks("places", MAP, place).get("wkt")).startsWith("POLYGON((");
  }

  @Test
  void whatTextsHoldStaysInTheirAttributes() {
    Map<String, String> claim =
        Map.of("claim", ID + "claim/a/1-9", "text", "\"><img src=x>", "published", "2022-06-02");

    assertThat(TIMELINE.attributes(columns("claims-about"), claim))
        .contains("data-label=\"&#34;>&lt;img src=x>\"");
  }

  private static List<Picture> suiting(String query, Map<String, String> row) {
    return suiting(query, List.of(row));
  }

  private static List<Picture> suiting(String query, List<Map<String, String>> rows) {
    return Picture.suiting(new Rows(columns(query).columns(), rows), columns(query));
  }

  private static Map<String, String> marks(String query, Picture picture, Map<String, String> row) {
    return columns(query).marks(picture, row);
  }

  private static PictureColumns columns(String query) {
    return new PictureColumns(
        QueryCatalogue.get(query).columns().stream().map(column -> column.name()).toList(),
        new DataIris(new Iris(ID)));
  }
}
