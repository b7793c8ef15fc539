package org.claimgraph.link.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.claimgraph.article.Problem;
import org.claimgraph.extract.EntityType;
import org.claimgraph.link.Candidate;
import org.claimgraph.link.NameQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each service is asked and how its answers are read. All ids are artificial. */
class ServicesTest {
  private static final NameQuery STRELSAU = new NameQuery("Strelsau", EntityType.LOCATION);

  @TempDir private Path folder;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();
  private StandIn service;

  @BeforeEach
  void open() throws IOException {
    service = new StandIn();
  }

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void wikidataIsSearchedAndItsItemsRead() {
    wikidata();

    List<Candidate> found = find("wikidata=" + service.url("/w/api.php"), STRELSAU);

    assertThat(found)
        .extracting(Candidate::target)
        .containsExactly(
            "http://www.wikidata.org/entity/Q999999901",
            "http://www.wikidata.org/entity/Q999999903");
    Candidate city = found.getFirst();
    assertThat(city.name()).isEqualTo("Strelsau");
    assertThat(city.aliases()).containsExactly("Streslau", "Strelsau");
    assertThat(city.types()).containsExactly(EntityType.LOCATION);
    assertThat(city.popularity()).isEqualTo(2);
    assertThat(city.knowledgeBase())
        .isEqualTo("Wikidata (" + service.url("/w/api.php") + ") of 2025-11-03");
    assertThat(found.getLast().types()).isEmpty();
    assertThat(service.asked())
        .allMatch(request -> request.contains("maxlag=5"))
        .extracting(request -> request.replaceAll(".*ids=([^&]*).*|.*search=([^&]*).*", "$1$2"))
        .containsExactly("Strelsau", "Q999999901|Q999999902|Q999999904", "Q999999910");
    assertThat(problems).isEmpty();
  }

  /** A city, an item merged into another, and one that does not exist. */
  private void wikidata() {
    service
        .always(
            "wbsearchentities",
            """
            {"searchinfo":{"search":"Strelsau"},"search":[
              {"id":"Q999999901","match":{"type":"label","language":"en","text":"Strelsau"}},
              {"id":"Q999999902","match":{"type":"alias","language":"en","text":"Strelsau"}},
              {"id":"Q999999904","match":{"type":"label","language":"en","text":"Strelsau"}}]}\
            """)
        .always(
            "ids=Q999999901|",
            """
            {"entities":{
              "Q999999901":{"id":"Q999999901","labels":{"en":{"language":"en","value":"Strelsau"}},
                "aliases":{"en":[{"language":"en","value":"Streslau"}]},
                "sitelinks":{"enwiki":{"title":"x"},"dewiki":{"title":"x"}},
                "claims":{"P31":[{"mainsnak":{"snaktype":"value","datavalue":
                  {"type":"wikibase-entityid","value":{"id":"Q999999910"}}}},
                  {"mainsnak":{"snaktype":"somevalue"}}]}},
              "Q999999903":{"id":"Q999999903","redirects":{"from":"Q999999902","to":"Q999999903"},
                "labels":{"en":{"value":"Strelsau Castle"}}},
              "Q999999904":{"id":"Q999999904","missing":""}}}\
            """)
        .always(
            "ids=Q999999910",
            """
            {"entities":{"Q999999910":{"id":"Q999999910",
              "labels":{"en":{"language":"en","value":"capital city"}}}}}\
            """);
  }

  @Test
  void wikidatasErrorsInsideGoodAnswersCount() {
    wikidata();
    service.then(
        200,
        "{\"error\":{\"code\":\"maxlag\",\"info\":\"Waiting for a host\",\"lag\":6}}",
        "Retry-After",
        "5");
    assertThat(find("wikidata=" + service.url("/w"), STRELSAU)).hasSize(2);
    assertThat(pauses).containsExactly(Duration.ofSeconds(5));

    service.then(200, "{\"error\":{\"code\":\"missingparam\",\"info\":\"no\"}}");
    assertThat(find("wikidata=" + service.url("/w"), new NameQuery("x", EntityType.UNIT)))
        .isEmpty();
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().message()).contains("missingparam: no");
  }

  @Test
  void geonamesIsSearchedForPlacesOnly() throws IOException {
    service.always(
        "/searchJSON",
        """
        {"totalResultsCount":1,"geonames":[{"geonameId":999999901,"name":"Strelsau",
          "toponymName":"Strelsau an der Zenda","lat":"48.5","lng":"13.25","countryCode":"RU",
          "fcl":"P","fcode":"PPLC","population":1200,"alternateNames":[{"name":"Streslau","lang":"en"}]},
          {"name":"without id"}]}\
        """);

    Candidate place = find("geonames=" + service.url("/searchJSON"), STRELSAU).getFirst();

    assertThat(place.target()).isEqualTo("https://sws.geonames.org/999999901/");
    assertThat(place.aliases()).containsExactly("Strelsau an der Zenda", "Streslau");
    assertThat(place.position()).hasValue(new Candidate.Position(48.5, 13.25));
    assertThat(place.country()).hasValue("ru");
    assertThat(place.popularity()).isEqualTo(1200);
    NameQuery person = new NameQuery("Rudolf", EntityType.PERSON);
    assertThat(find("geonames=" + service.url("/searchJSON"), person)).isEmpty();
    assertThat(service.asked())
        .containsExactly("/searchJSON?name=Strelsau&maxRows=10&style=FULL&username=secret-user");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files)
          .hasSize(1)
          .allSatisfy(f -> assertThat(f).content().doesNotContain("secret-user"));
    }
  }

  @Test
  void geonamesSaysWhenItsCreditsAreUsed() {
    service.then(200, "{\"status\":{\"message\":\"the hourly limit is exceeded\",\"value\":19}}");
    NameQuery other = new NameQuery("Zenda", EntityType.LOCATION);

    assertThat(base("geonames=" + service.url("/s")).find(List.of(STRELSAU, other)))
        .allMatch(List::isEmpty);
    assertThat(service.asked()).hasSize(1);
    assertThat(problems)
        .hasSize(2)
        .allMatch(problem -> problem.message().contains("the hourly limit is exceeded"))
        .noneMatch(problem -> problem.toString().contains("secret-user"));
  }

  @Test
  void geonamesIsAskedAgainWhenItIsOverloaded() {
    service
        .then(200, "{\"status\":{\"message\":\"the server is overloaded\",\"value\":22}}")
        .then(200, "{\"totalResultsCount\":0,\"geonames\":[]}");

    assertThat(find("geonames=" + service.url("/s"), STRELSAU)).isEmpty();
    assertThat(pauses).hasSize(1);
    assertThat(problems).isEmpty();
  }

  @Test
  void geonamesRefusesAnUnknownUser() {
    service.then(401, "{\"status\":{\"message\":\"user does not exist.\",\"value\":10}}");

    assertThat(find("geonames=" + service.url("/s"), STRELSAU)).isEmpty();
    assertThat(problems.getFirst().message()).contains("user does not exist");
  }

  @Test
  void lookupsFieldsAreLists() {
    service.then(
        200,
        """
        {"docs":[
          {"resource":["http://dbpedia.org/resource/Strelsau_(city)"],
           "label":["<B>Strelsau</B> (city)"],"redirectlabel":["Streslau","<B>Strel</B>sau City"],
           "type":["http://dbpedia.org/ontology/PopulatedPlace"],"refCount":["40"],"score":["9.1"]},
          {"resource":["javascript:alert(1)"],"label":["x"]},
          {"label":["no resource"]}]}\
        """);

    List<Candidate> found = find("dbpedia=" + service.url("/l"), STRELSAU);

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().name()).isEqualTo("Strelsau");
    assertThat(found.getFirst().aliases())
        .containsExactly("Strelsau (city)", "Streslau", "Strelsau City");
    assertThat(found.getFirst().types()).containsExactly(EntityType.LOCATION);
    assertThat(found.getFirst().popularity()).isEqualTo(40);
  }

  @Test
  void spotlightMarksTheWholeNameOrNothing() {
    service
        .then(
            200,
            """
            {"@text":"Strelsau","@confidence":"0.35","Resources":[
              {"@URI":"http://dbpedia.org/resource/Strelsau_(city)","@support":"31",
               "@types":"Wikidata:Q999999910,DBpedia:Place,DBpedia:City","@surfaceForm":"Strelsau",
               "@offset":"0","@similarityScore":"0.99","@percentageOfSecondRank":"0.0"}]}\
            """)
        .then(
            200,
            """
            {"@text":"Strelsau Rifles","Resources":[{"@URI":"http://dbpedia.org/resource/Strelsau",
              "@support":"31","@types":"","@surfaceForm":"Strelsau","@offset":"0"}]}\
            """)
        .then(200, "{\"@text\":\"Nobody\",\"@confidence\":\"0.35\"}");
    String name = "spotlight=" + service.url("/en/annotate");

    Candidate city = find(name, STRELSAU).getFirst();
    assertThat(city.target()).isEqualTo("http://dbpedia.org/resource/Strelsau_(city)");
    assertThat(city.name()).isEqualTo("Strelsau");
    assertThat(city.types()).containsExactly(EntityType.LOCATION);
    assertThat(find(name, new NameQuery("Strelsau Rifles", EntityType.UNIT))).isEmpty();
    assertThat(find(name, new NameQuery("Nobody", EntityType.PERSON))).isEmpty();
    assertThat(problems).isEmpty();
    assertThat(service.asked().getFirst()).isEqualTo("/en/annotate?text=Strelsau&confidence=0.35");
  }

  @Test
  void reconciliationServicesAreAskedInBatches() {
    service
        .then(
            200,
            """
            {"versions":["0.2"],"name":"stand-in","identifierSpace":"https://example.org/id/",
             "schemaSpace":"https://example.org/type/"}\
            """)
        .then(
            200,
            """
            {"q0":{"result":[{"id":"city/1","name":"Strelsau (Ruritania)","score":88.5,"match":true,
               "type":[{"id":"t","name":"city"}]},
               {"id":"a b","name":"Strelsau","score":1,"match":false}]},
             "q1":{"result":[]}}\
            """);
    NameQuery other = new NameQuery("Zenda", EntityType.LOCATION);

    List<List<Candidate>> found = base(service.url("/reconcile")).find(List.of(STRELSAU, other));

    assertThat(found.getFirst()).hasSize(1);
    assertThat(found.getFirst().getFirst().target()).isEqualTo("https://example.org/id/city/1");
    assertThat(found.getFirst().getFirst().aliases()).containsExactly("Strelsau");
    assertThat(found.getFirst().getFirst().types()).containsExactly(EntityType.LOCATION);
    assertThat(found.getLast()).isEmpty();
    assertThat(service.asked())
        .containsExactly(
            "/reconcile",
            "/reconcile queries={\"q0\":{\"query\":\"Strelsau\",\"limit\":7},"
                + "\"q1\":{\"query\":\"Zenda\",\"limit\":7}}");
  }

  @Test
  void aReconciliationServiceThatIsNoneIsAProblem() {
    service.then(200, "{\"hello\":1}");

    assertThat(find(service.url("/reconcile"), STRELSAU)).isEmpty();
    assertThat(problems.getFirst().message()).contains("identifierSpace");
  }

  @Test
  void classesAreKnownByTheirWords() {
    assertThat(TypeWords.types(List.of("capital city"))).containsExactly(EntityType.LOCATION);
    assertThat(TypeWords.types(List.of("MilitaryUnit"))).containsExactly(EntityType.UNIT);
    assertThat(TypeWords.types(List.of("sovereign state")))
        .containsExactlyInAnyOrder(EntityType.STATE, EntityType.LOCATION);
    assertThat(TypeWords.types(List.of("human", "taxon"))).containsExactly(EntityType.PERSON);
    assertThat(TypeWords.types(List.of("river bank", "superhuman", ""))).isEmpty();
  }

  private List<Candidate> find(String name, NameQuery query) {
    return base(name).find(List.of(query)).getFirst();
  }

  private OnlineBase base(String name) {
    return new OnlineServices(Optional.of("secret-user"))
        .named(
            List.of(name),
            OnlineOptions.usual("me@example.org", folder),
            InstantSource.fixed(Instant.parse("2025-11-03T23:00:00Z")),
            pauses::add,
            new Random(1),
            problems::add)
        .getFirst();
  }
}
