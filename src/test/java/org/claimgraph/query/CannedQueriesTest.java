package org.claimgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each file in {@code queries/} against {@code query/river.trig}, with the rows it must have. */
class CannedQueriesTest {
  private static final String ID = "https://w3id.org/claimgraph/id/";
  private static final List<Quad> QUADS =
      RDFParser.source("query/river.trig").toDatasetGraph().stream().toList();

  private final QueryRunner runner = QueryRunner.over(union(QUADS), false);

  @Test
  void claimsAboutAUnitComeWithSpeakersRelayersAndEvidence() {
    Rows rows = run("claims-about", Map.of("name", "4th motorized rifle regiment"));

    assertThat(cells(rows, "claimantName", "relayedByName", "aboutName", "mode", "begin", "end"))
        .containsExactly(
            "Ann Lee||4th Separate Motorised Rifle Regiment|indirect|10|90",
            "Ministry of Defence|Ann Lee|4th Separate Motorised Rifle Regiment|indirect|20|90",
            "Daily Example|Ministry of Defence; Ann Lee|4th Separate Motorised Rifle"
                + " Regiment|mixed|30|90",
            "reports||company|indirect|120|150",
            "Daily Example|Ministry of Defence; Ann Lee|4th Separate Motorised Rifle"
                + " Regiment|direct|200|220");
    assertThat(rows.rows().get(2))
        .containsEntry("claim", ID + "claim/a/30-90")
        .containsEntry("claimant", ID + "organisation/daily")
        .containsEntry("relayedBy", ID + "claim/a/20-90")
        .containsEntry("about", ID + "unit/fr-4-rifle-regiment")
        .containsEntry("side", "France")
        .containsEntry("text", "12 of the 4th Separate Rifle Regiment were killed")
        .containsEntry("polarity", "affirms")
        .containsEntry("statedOn", "2022-05")
        .containsEntry("article", ID + "article/a")
        .containsEntry("title", "River crossed")
        .containsEntry("outlet", "Daily Example")
        .containsEntry("published", "2022-05-12")
        .containsEntry("exact", "12 … were killed");
    assertThat(rows.rows().getFirst()).doesNotContainKeys("relayedBy", "relayedByName", "statedOn");
  }

  @Test
  void confidenceMultipliesClaimReferenceAndDecision() {
    Rows rows = run("claims-about", Map.of("name", "4th motorized rifle regiment"));

    assertThat(rows.column("confidence").stream().map(Double::parseDouble))
        .containsExactly(0.45, 0.45, 0.36, 0.5, 0.36);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4th Separate Motorised Rifle Regiment",
        "4TH MOTOR RIFLE REGIMENT",
        "the 4 motorized-rifle regiment",
        "fourth regiment",
        "4th rifle regiment",
        "4th Regiment of the 2nd Division"
      })
  void aUnitIsFoundByAnyFormOfItsName(String name) {
    assertThat(run("claims-about", Map.of("name", name)).column("about"))
        .contains(ID + "unit/fr-4-rifle-regiment")
        .doesNotContain(ID + "unit/de-4-tank-regiment");
  }

  @Test
  void aNameThatFitsTwoUnitsFindsBothApart() {
    assertThat(run("claims-about", Map.of("name", "4 regiment")).column("about"))
        .contains(ID + "unit/fr-4-rifle-regiment", ID + "unit/de-4-tank-regiment");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\") } DROP ALL #",
        "14th regiment",
        "40th rifle regiment",
        "regiment 4th",
        "2nd Division",
        "4th tank company",
        "(.*",
        "the",
        "\\",
        " "
      })
  void otherNamesFindNothing(String name) {
    assertThat(run("claims-about", Map.of("name", name)).rows()).isEmpty();
    assertThat(run("claims-by", Map.of("name", name)).rows()).isEmpty();
    assertThat(run("timeline", Map.of("name", name)).rows()).isEmpty();
  }

  @Test
  void whatStandsInBracketsIsFoundOnlyIfAskedFor() {
    assertThat(run("claims-about", Map.of("name", "company regiment")).rows()).isEmpty();
    assertThat(run("claims-about", Map.of("name", "Company (4th Regiment)")).column("about"))
        .containsExactly(ID + "unit/fr-company");
  }

  @Test
  void allFilesFindNamesAlike() {
    assertThat(
            Stream.of("claims-about", "claims-by", "timeline", "why")
                .map(name -> QueryCatalogue.get(name).text().replaceAll("(?m)^ +", ""))
                .map(text -> text.replaceAll("VALUES \\?name .*", "VALUES"))
                .map(text -> text.substring(text.indexOf("VALUES"), text.indexOf("?pattern))")))
                .distinct())
        .hasSize(1);
  }

  @Test
  void everyMentionSaysWhyItBelongs() {
    Rows rows = run("why", Map.of("name", "4 rifle regiment"));

    assertThat(rows.column("entity")).containsOnly(ID + "unit/fr-4-rifle-regiment");
    assertThat(cells(rows, "exact", "reason", "identity", "identitySure"))
        .containsExactly(
            "the 4th Separate Rifle Regiment|first-mention|unit-designator|0.5",
            "its|pronoun|unit-designator|0.5");
  }

  @Test
  void claimsAboutAPlaceIncludeThoseSaidByTheirLieToIt() {
    assertThat(cells(run("claims-about", Map.of("name", "lyon")), "aboutName", "begin"))
        .containsExactly("north of Lyon|30", "north of Lyon|200");
  }

  @Test
  void aPossessorIsNotFoundByWhatItPossesses() {
    assertThat(run("claims-by", Map.of("name", "France")).rows()).isEmpty();
    assertThat(run("claims-by", Map.of("name", "France’s defence ministry")).rows()).hasSize(2);
  }

  @Test
  void claimsByAnActorListWhatTheyAreAbout() {
    Rows rows = run("claims-by", Map.of("name", "daily example"));

    assertThat(rows.columns())
        .isEqualTo(run("claims-about", Map.of("name", "daily example")).columns());
    assertThat(cells(rows, "claimantName", "relayedByName", "aboutName", "side", "begin"))
        .containsExactly(
            "Daily Example|Ministry of Defence; Ann Lee|north of Lyon; 4th Separate Motorised Rifle"
                + " Regiment|France|30",
            "Daily Example|Ministry of Defence; Ann Lee|north of Lyon; 4th Separate Motorised Rifle"
                + " Regiment|France|200");
    assertThat(rows.rows().getFirst())
        .containsEntry("about", ID + "location/north-of-lyon " + ID + "unit/fr-4-rifle-regiment");
  }

  @Test
  void claimsByAnonymousClaimantsAreFoundByTheirDescription() {
    assertThat(cells(run("claims-by", Map.of("name", "reports")), "text", "confidence"))
        .containsExactly("its company fled|0.5");
  }

  @Test
  void undatedArticlesComeFirst() {
    assertThat(cells(run("claims-by", Map.of("name", "defence ministry")), "published", "text"))
        .containsExactly("|it held", "2022-05-12|the Daily said ... killed");
  }

  @Test
  void evidenceShowsWhoSaysWhatWithOffsets() {
    assertThat(
            cells(
                run("evidence", Map.of("claim", ID + "claim/a/30-90")),
                "part",
                "begin",
                "end",
                "exact"))
        .containsExactly(
            "source|20|25|Daily",
            "cue|26|30|said",
            "content|30|32|12",
            "content|79|90|were killed");
  }

  @Test
  void unitsComeWithTheirAttributesAndMentions() {
    assertThat(
            cells(
                run("units", Map.of()),
                "label",
                "side",
                "number",
                "branch",
                "echelon",
                "parent",
                "mentions",
                "articles"))
        .containsExactly(
            "company|||||4th Separate Motorised Rifle Regiment|1|1",
            "4th Separate Motorised Rifle Regiment|France|4|guard, rifle|regiment||2|1",
            "4th Tank Regiment|de|4|tank|regiment||1|1");
  }

  @Test
  void timelineOrdersByEventThenStatementThenPublication() {
    assertThat(
            cells(
                run("timeline", Map.of("name", "4th rifle regiment")),
                "from",
                "to",
                "basis",
                "text"))
        .containsExactly(
            "2022-05-01|2022-05-31|statement|12 of the 4th Separate Rifle Regiment were killed",
            "2022-05-10|2022-05-11|event|its company fled",
            "2022-05-12|2022-05-12|publication|the Ministry said ... killed",
            "2022-05-12|2022-05-12|publication|the Daily said ... killed");
  }

  @Test
  void casualtiesSayHowManyOfWhom() {
    assertThat(
            cells(
                run("casualties", Map.of()),
                "claimantName",
                "relayedByName",
                "measure",
                "lower",
                "upper",
                "counted",
                "ofWhomName"))
        .containsExactly(
            "Daily Example|Ministry of Defence|killed|12|12|soldiers|4th Separate Motorised Rifle"
                + " Regiment");
  }

  @Test
  void placesComeWithCoordinatesAndCounts() {
    assertThat(
            cells(
                run("places", Map.of()),
                "label",
                "country",
                "latitude",
                "longitude",
                "anchor",
                "mentions",
                "claims"))
        .containsExactly("north of Lyon||||Lyon|1|1", "Lyon|France|45.75|4.85||0|0");
  }

  @Test
  void claimsNearAPointIncludeThoseOfPlacesSaidByTheirLie() {
    Map<String, String> near = Map.of("latitude", "45.8", "longitude", "4.9", "kilometres", "10");

    assertThat(cells(run("same-place", near), "claimantName", "placeName", "point", "distance"))
        .containsExactly("Daily Example|north of Lyon|Lyon|6.8");
    assertThat(run("same-place", Map.of("latitude", "46.0", "longitude", "4.85")).rows())
        .hasSize(1);
    assertThat(
            run("same-place", Map.of("latitude", "46.0", "longitude", "4.85", "kilometres", "27.7"))
                .rows())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "45.75, 4.85, 45.75, 4.85, 0",
    "50.4501, 30.5234, 49.8397, 24.0297, 468.8",
    "-33.8688, 151.2093, -37.8136, 144.9631, 713.4",
    "0.1, 179.9, 0.1, -179.9, 22.2",
    "69.6492, 18.9553, 69.7271, 30.0450, 427.2"
  })
  void distancesAreThoseOfTheGreatCircleButForHalfAPercent(
      String latitude, String longitude, String placeLatitude, String placeLongitude, double km) {
    DatasetGraph place = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(
            """
            PREFIX cg: <https://w3id.org/claimgraph/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>
            <https://example.org/p> a cg:Location ; skos:prefLabel "place" ; wgs84:lat %s ; wgs84:long %s .
            <https://example.org/c> cg:about <https://example.org/p> ; cg:content "x" ; cg:article <https://example.org/a> .
            """
                .formatted(placeLatitude, placeLongitude),
            Lang.TURTLE)
        .parse(place);
    Map<String, String> near =
        Map.of("latitude", latitude, "longitude", longitude, "kilometres", "1000");

    Rows rows = QueryRunner.over(place, false).rows(QueryCatalogue.get("same-place").bind(near));

    assertThat(Double.parseDouble(rows.column("distance").getFirst()))
        .isCloseTo(km, Offset.offset(0.05 + km * 0.005));
  }

  @Test
  void whoQuotesWhomCountsRelayedClaims() {
    assertThat(
            cells(
                run("who-quotes-whom", Map.of()),
                "relayerName",
                "claimantName",
                "claims",
                "articles"))
        .containsExactly(
            "Ann Lee|Ministry of Defence|1|1", "Ministry of Defence|Daily Example|1|1");
  }

  @Test
  void denialsAreTheClaimsThatDeny() {
    assertThat(cells(run("denials", Map.of()), "claimantName", "text"))
        .containsExactly("reports|its company fled");
  }

  @Test
  void outletsCountArticlesAndClaims() {
    assertThat(cells(run("outlets", Map.of()), "outlet", "articles", "claims", "first", "last"))
        .containsExactly("Daily Example|1|4|2022-05-12|2022-05-12");
  }

  @Test
  void linksComeWithScoreAndMethod() {
    assertThat(
            cells(
                run("links", Map.of()),
                "label",
                "type",
                "target",
                "match",
                "score",
                "method",
                "rejected"))
        .containsExactly(
            "Lyon|Location|https://sws.geonames.org/2996944/|exact|0.98|gazetteer|2",
            "Ann Lee|Person|https://example.org/lee|close|0.6|ranked-name|0");
  }

  @Test
  void doubtfulLinksAreThoseBelowTheThreshold() {
    assertThat(cells(run("doubtful", Map.of()), "label", "target", "score", "why"))
        .containsExactly("Ann Lee|https://example.org/lee|0.6|below the threshold");
  }

  @Test
  void unlinkedEntitiesAreThoseOfWhichArticlesSpeak() {
    assertThat(cells(run("unlinked", Map.of()), "label", "type", "articles", "claims"))
        .containsExactly(
            "4th Separate Motorised Rifle Regiment|Unit|1|3",
            "north of Lyon|Location|1|1",
            "4th Tank Regiment|Unit|1|1",
            "company|Unit|1|1",
            "Ministry of Defence|Organisation|2|0",
            "Daily Example|Organisation|1|0");
  }

  @Test
  void rowsDoNotDependOnTheOrderOfTheData() {
    List<Quad> shuffled = new ArrayList<>(QUADS);
    Collections.shuffle(shuffled, new Random(1));
    QueryRunner other = QueryRunner.over(union(shuffled), false);

    for (CannedQuery query : answeredHere()) {
      BoundQuery bound = query.bind(example(query));
      assertThat(other.rows(bound)).as(query.name()).isEqualTo(runner.rows(bound));
    }
  }

  @Test
  void anEmptyGraphGivesNoRows() {
    QueryRunner empty = QueryRunner.over(union(List.of()), false);

    for (CannedQuery query : answeredHere()) {
      assertThat(empty.rows(query.bind(example(query))).rows()).as(query.name()).isEmpty();
    }
  }

  /** Those that ask nobody else: {@link FederatedQueryTest} has the others. */
  private static List<CannedQuery> answeredHere() {
    return QueryCatalogue.load().queries().stream().filter(query -> !query.asksOthers()).toList();
  }

  private static Map<String, String> example(CannedQuery query) {
    return switch (query.name()) {
      case "evidence" -> Map.of("claim", ID + "claim/a/30-90");
      case "claims-about", "claims-by", "timeline", "why" -> Map.of("name", "4 regiment");
      case "same-place" -> Map.of("latitude", "45.76", "longitude", "4.83");
      default -> Map.of();
    };
  }

  private Rows run(String query, Map<String, String> values) {
    return runner.rows(QueryCatalogue.get(query).bind(values));
  }

  /** The cells of some columns, a row each. */
  private static Stream<String> cells(Rows rows, String... columns) {
    return rows.rows().stream()
        .map(
            row ->
                String.join(
                    "|", Stream.of(columns).map(column -> row.getOrDefault(column, "")).toList()));
  }

  /** A dataset whose default graph is the union of the graphs, like that of the store. */
  private static DatasetGraph union(List<Quad> quads) {
    DatasetGraph union = DatasetGraphFactory.createTxnMem();
    quads.forEach(
        quad ->
            union.add(
                Quad.defaultGraphIRI, quad.getSubject(), quad.getPredicate(), quad.getObject()));
    return union;
  }
}
