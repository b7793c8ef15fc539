package org.claimgraph.server.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.claimgraph.rdf.Iris;
import org.claimgraph.server.ClaimgraphServer;
import org.claimgraph.server.ServerOptions;
import org.claimgraph.store.LocalStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shape of the protocol against a real server over {@code query/river.trig} and more. */
class ReconcileServiceTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String OPEN_REFINE = "http://127.0.0.1:3333";
  private static final String MORE =
      """
      BASE <https://w3id.org/claimgraph/id/>
      PREFIX cg: <https://w3id.org/claimgraph/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX s: <https://w3id.org/claimgraph/scheme/>
      <graph/entities> {
        <unit/de-40-rifle-regiment> a cg:Unit ; skos:prefLabel "40th Rifle Regiment"@en ;
          cg:number 40 ; cg:designator "40 rifle regiment" ; cg:branch s:branch\\/rifle ;
          cg:echelon s:echelon\\/regiment ; cg:side s:side\\/de .
        <person/bob-lee> a cg:Person ; skos:prefLabel "Bob <i>Lee</i>"@en .
        <organisation/de-ministry> a cg:Organisation ; cg:side s:side\\/de ;
          skos:prefLabel "Ministry of Defence"@en ; skos:altLabel "Defense Ministry"@en .
        <organisation/fr-ministry> cg:side s:side\\/fr .
        <location/france> a cg:Location ; skos:prefLabel "France"@en .
      }
      <graph/reference> { s:side\\/de skos:prefLabel "Germany"@en . }
      """;

  private static LocalStore store;
  private static ClaimgraphServer server;

  @BeforeAll
  static void serve() {
    store = LocalStore.inMemory(Iris.DEFAULT);
    Txn.executeWrite(
        store.dataset(),
        () -> {
          RDFParser.source("query/river.trig").parse(store.dataset());
          RDFParser.fromString(MORE, Lang.TRIG).parse(store.dataset());
        });
    server = ClaimgraphServer.start(store.dataset(), store.iris(), ServerOptions.local(0));
  }

  @AfterAll
  static void close() {
    server.close();
    store.close();
  }

  @Test
  void theManifestSaysWhereEverythingIs() throws Exception {
    JsonNode manifest = json(get("reconcile"));

    assertThat(texts(manifest.get("versions"))).contains("0.2");
    assertThat(manifest.get("name").asText()).isEqualTo("claimgraph");
    assertThat(manifest.get("identifierSpace").asText()).isEqualTo(Iris.DEFAULT.base());
    assertThat(manifest.get("schemaSpace").asText())
        .isEqualTo("https://w3id.org/claimgraph/ontology#");
    assertThat(manifest.get("defaultTypes").findValuesAsText("id")).contains("Unit", "Actor");
    String service = server.url().resolve("reconcile").toString();
    assertThat(manifest.at("/view/url").asText()).isEqualTo(service + "/view?id={{id}}");
    assertThat(manifest.at("/preview/url").asText()).isEqualTo(service + "/preview?id={{id}}");
    assertThat(manifest.at("/suggest/property/service_url").asText()).isEqualTo(service);
    assertThat(manifest.at("/extend/propose_properties/service_path").asText())
        .isEqualTo("/extend/propose");
    assertThat(json(get("reconcile/")).equals(manifest)).isTrue();
  }

  @Test
  void aBatchIsAnsweredByKeyWithAllThatTheProtocolWants() throws Exception {
    String batch = "{\"q0\":{\"query\":\"Lyon\"},\"q1\":{\"query\":\"Nowhere\"}}";
    JsonNode posted = json(post("queries=" + encode(batch)));

    assertThat(json(get("reconcile?queries=" + encode(batch)))).isEqualTo(posted);
    assertThat(posted.at("/q1/result")).isEmpty();
    JsonNode lyon = posted.at("/q0/result/0");
    assertThat(lyon.get("id").asText()).isEqualTo("location/lyon");
    assertThat(lyon.get("name").asText()).isEqualTo("Lyon");
    assertThat(lyon.get("description").asText()).isEqualTo("location, France");
    assertThat(lyon.get("score").asDouble()).isEqualTo(100);
    assertThat(lyon.get("match").asBoolean()).isTrue();
    assertThat(lyon.at("/type/0/id").asText()).isEqualTo("Location");
    assertThat(lyon.at("/features/0/id").asText()).isEqualTo("name");
  }

  @Test
  void whatOpenRefineSendsIsAnswered() throws Exception {
    JsonNode answer =
        json(
            post(
                "queries="
                    + encode(
                        """
                        {"q0":{"query":"4th Regiment","type":"Unit","type_strict":"should",
                          "properties":[{"pid":"side","v":"Germany"}]},
                         "q1":{"query":"4th Regiment","limit":3},
                         "q2":{"query":"company","type":"Unit","type_strict":"should","properties":
                           [{"pid":"parent","v":{"id":"unit/fr-4-rifle-regiment","name":"4th"}}]}}
                        """)));

    assertThat(answer.at("/q0/result/0/id").asText()).isEqualTo("unit/de-4-tank-regiment");
    assertThat(answer.at("/q0/result/0/match").asBoolean()).isTrue();
    assertThat(answer.at("/q1/result").size()).isLessThanOrEqualTo(3);
    assertThat(answer.at("/q2/result/0/id").asText()).isEqualTo("unit/fr-company");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4th Regiment", "4 regiment", "the 4th regiment", "4th Rgt"})
  void unitsOfOneNumberAreAllOfferedAndNoneMatches(String name) throws Exception {
    JsonNode result = result("{\"query\":\"" + name + "\"}");

    assertThat(result.findValuesAsText("id"))
        .contains("unit/fr-4-rifle-regiment", "unit/de-4-tank-regiment");
    assertThat(ids(result)).doesNotContain("unit/de-40-rifle-regiment");
    assertThat(result.findValues("match")).noneMatch(JsonNode::asBoolean);
    assertThat(result.get(1).get("score").asDouble()).isGreaterThanOrEqualTo(75);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "France's 4th Guards Rifle Regiment",
        "French 4th Separate Rifle Regiment",
        "4th French Regiment"
      })
  void theSideInTheNameTellsUnitsApart(String name) throws Exception {
    JsonNode result = result("{\"query\":\"" + name + "\"}");

    assertThat(ids(result)).startsWith("unit/fr-4-rifle-regiment");
    assertThat(result.get(0).get("match").asBoolean()).isTrue();
    assertThat(result.get(1).get("score").asDouble()).isLessThanOrEqualTo(40);
  }

  @Test
  void aUnitWhoseSideNobodyStatesIsNoMatchEvenWithoutRival() throws Exception {
    JsonNode result = result("{\"query\":\"40th Rifle Regiment\"}");

    assertThat(ids(result)).startsWith("unit/de-40-rifle-regiment");
    assertThat(result.get(0).get("match").asBoolean()).isFalse();
  }

  @Test
  void aContradictingConditionLowersTheScoreAndIsShown() throws Exception {
    String query = "{\"query\":\"Lyon\",\"properties\":[{\"pid\":\"country\",\"v\":\"Germany\"}]}";
    JsonNode lyon = result(query).get(0);

    assertThat(lyon.get("score").asDouble()).isEqualTo(50);
    assertThat(lyon.get("match").asBoolean()).isFalse();
    assertThat(lyon.at("/features/0").toString()).isEqualTo("{\"id\":\"country\",\"value\":0.0}");
  }

  @Test
  void anAgreeingConditionMakesNoOtherNameLikely() throws Exception {
    String query =
        "{\"query\":\"9th Tank Regiment\",\"properties\":[{\"pid\":\"side\",\"v\":\"de\"}]}";

    assertThat(result(query).findValues("score")).allMatch(score -> score.asDouble() <= 50);
  }

  @Test
  void conditionsTakeKeysNamesNumbersAndLists() throws Exception {
    for (String condition :
        List.of(
            "{\"pid\":\"side\",\"v\":\"de\"}",
            "{\"pid\":\"side\",\"v\":[\"at\",\"Germany\"]}",
            "{\"pid\":\"branch\",\"v\":{\"id\":\"tank\"}}")) {
      String query = "{\"query\":\"4th Regiment\",\"properties\":[" + condition + "]}";
      assertThat(ids(result(query))).as(condition).startsWith("unit/de-4-tank-regiment");
    }
    String where =
        "{\"query\":\"Lyon\",\"properties\":[{\"pid\":\"latitude\",\"v\":45.76},{\"pid\":\"none\",\"v\":1}]}";
    assertThat(result(where).at("/0/features/0/value").asDouble()).isEqualTo(100);
  }

  @Test
  void typesRestrictOrOnlyPrefer() throws Exception {
    assertThat(result("{\"query\":\"France\"}").findValues("match")).noneMatch(JsonNode::asBoolean);
    JsonNode strict = result("{\"query\":\"France\",\"type\":\"State\",\"type_strict\":\"any\"}");
    assertThat(ids(strict)).containsExactly("state/france");
    assertThat(strict.get(0).get("match").asBoolean()).isTrue();
    JsonNode should =
        result("{\"query\":\"France\",\"type\":[\"State\"],\"type_strict\":\"should\"}");
    assertThat(ids(should)).startsWith("state/france", "location/france");
    assertThat(should.get(0).get("match").asBoolean()).isTrue();
    assertThat(ids(result("{\"query\":\"France\",\"type\":\"Actor\"}")))
        .containsExactly("state/france");
    assertThat(result("{\"query\":\"France\",\"type\":\"Ship\"}")).isEmpty();
  }

  @Test
  void personsAndGroupsAreFoundByFormsOfTheirNames() throws Exception {
    assertThat(ids(result("{\"query\":\"A. Lee\"}"))).startsWith("person/ann-lee");
    assertThat(ids(result("{\"query\":\"Ann Leee\"}"))).contains("person/ann-lee");
    JsonNode family = result("{\"query\":\"Lee\"}");
    assertThat(ids(family)).contains("person/ann-lee");
    assertThat(family.findValues("match")).noneMatch(JsonNode::asBoolean);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "French Ministry of Defence",
        "French defense ministry",
        "France's Defence Ministry"
      })
  void anInstitutionIsToldFromItsCounterpartByItsSide(String name) throws Exception {
    JsonNode result = result("{\"query\":\"" + name + "\"}");

    assertThat(ids(result)).startsWith("organisation/fr-ministry");
    assertThat(result.get(0).get("score").asDouble()).isGreaterThanOrEqualTo(85);
    assertThat(result.get(1).get("id").asText()).isEqualTo("organisation/de-ministry");
    assertThat(result.get(1).get("score").asDouble()).isLessThanOrEqualTo(40);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AND OR NOT",
        "*",
        "(((",
        "\\\"x",
        "",
        "   ",
        "name:[a TO z]",
        "~~ ^4",
        "\\u0000",
        "🚤"
      })
  void noNameBreaksTheSearch(String name) throws Exception {
    assertThat(result("{\"query\":\"" + name + "\"}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "queries=x",
        "queries=[]",
        "queries={\"q0\":{}}",
        "queries={\"q0\":{\"query\":7}}",
        "queries={\"q0\":\"Lyon\"}",
        "extend={}",
        "extend={\"ids\":[]}",
        "extend=1"
      })
  void otherShapesAreBadRequests(String form) throws Exception {
    String name = form.substring(0, form.indexOf('=') + 1);
    HttpResponse<String> answer = post(name + encode(form.substring(name.length())));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Expected");
  }

  @Test
  void entitiesAreSuggestedByTheBeginningOfAWord() throws Exception {
    JsonNode lyon = json(get("reconcile/suggest/entity?prefix=lyo"));
    assertThat(ids(lyon.get("result"))).containsExactly("location/lyon", "location/north-of-lyon");
    assertThat(lyon.at("/result/0/notable/0/id").asText()).isEqualTo("Location");
    assertThat(ids(json(get("reconcile/suggest/entity?prefix=lyo&cursor=1")).get("result")))
        .containsExactly("location/north-of-lyon");
    assertThat(ids(json(get("reconcile/suggest/entity?prefix=4th+Tank+Re")).get("result")))
        .containsExactly("unit/de-4-tank-regiment");
    assertThat(json(get("reconcile/suggest/entity?prefix=")).get("result")).isEmpty();
    assertThat(get("reconcile/suggest/entity?prefix=a&cursor=x").statusCode()).isEqualTo(400);
  }

  @Test
  void typesAndPropertiesAreSuggested() throws Exception {
    assertThat(ids(json(get("reconcile/suggest/type?prefix=mil")).get("result")))
        .containsExactly("Unit");
    assertThat(ids(json(get("reconcile/suggest/property?prefix=lati")).get("result")))
        .containsExactly("latitude");
  }

  @Test
  void flyoutsAreEscaped() throws Exception {
    JsonNode flyout = json(get("reconcile/flyout/entity?id=person%2Fbob-lee"));

    assertThat(flyout.get("id").asText()).isEqualTo("person/bob-lee");
    assertThat(flyout.get("html").asText()).contains("Bob &lt;i&gt;Lee").doesNotContain("<i>");
    assertThat(json(get("reconcile/flyout/type?id=Unit")).get("html").asText()).contains("unit");
    assertThat(json(get("reconcile/flyout/property?id=side")).get("html").asText())
        .contains("side");
    assertThat(get("reconcile/flyout/entity?id=person/none").statusCode()).isEqualTo(404);
    assertThat(get("reconcile/flyout/entity").statusCode()).isEqualTo(400);
  }

  @Test
  void previewsStandInFramesOfThisMachineAndRunNothing() throws Exception {
    HttpResponse<String> page = get("reconcile/preview?id=" + encode("person/bob-lee"));

    assertThat(page.body()).contains("Bob &lt;i&gt;Lee").doesNotContain("<i>");
    assertThat(page.headers().firstValue("X-Frame-Options")).isEmpty();
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .contains("frame-ancestors 'self' http://localhost:* http://127.0.0.1:*");
    assertThat(get("reconcile/preview?id=unit/none").statusCode()).isEqualTo(404);
    assertThat(get("reconcile").headers().firstValue("X-Frame-Options")).hasValue("DENY");
  }

  @Test
  void viewLeadsToTheEntitysPage() throws Exception {
    HttpResponse<String> view = get("reconcile/view?id=unit%2Ffr-company");

    assertThat(view.statusCode()).isEqualTo(302);
    assertThat(
            get(URI.create(view.headers().firstValue("Location").orElseThrow()).getPath()).body())
        .contains("unit/fr-company");
  }

  @Test
  void extensionGivesTheValuesOfProperties() throws Exception {
    JsonNode answer =
        json(
            post(
                "extend="
                    + encode(
                        """
                        {"ids":["unit/fr-4-rifle-regiment","unit/fr-company","location/lyon","x y"],
                         "properties":[{"id":"side"},{"id":"number"},{"id":"branch"},
                           {"id":"parent"},{"id":"latitude"},{"id":"geonames"},{"id":"claimsAbout"},
                           {"id":"articles"},{"id":"altLabel","settings":{"limit":"1"}},
                           {"id":"nothing"}]}
                        """)));

    JsonNode regiment = answer.at("/rows").get("unit/fr-4-rifle-regiment");
    assertThat(regiment.get("side").toString()).isEqualTo("[{\"str\":\"France\"}]");
    assertThat(regiment.get("number").toString()).isEqualTo("[{\"int\":4}]");
    assertThat(regiment.get("branch").toString())
        .isEqualTo("[{\"str\":\"guard\"},{\"str\":\"rifle\"}]");
    assertThat(regiment.get("claimsAbout").toString()).isEqualTo("[{\"int\":3}]");
    assertThat(regiment.get("articles").toString()).isEqualTo("[{\"int\":1}]");
    assertThat(regiment.get("altLabel")).hasSize(1);
    assertThat(answer.at("/rows").get("unit/fr-company").get("parent").toString())
        .isEqualTo(
            "[{\"id\":\"unit/fr-4-rifle-regiment\",\"name\":\"4th Separate Motorised Rifle"
                + " Regiment\"}]");
    JsonNode lyon = answer.at("/rows").get("location/lyon");
    assertThat(lyon.get("latitude").toString()).isEqualTo("[{\"float\":45.75}]");
    assertThat(lyon.get("geonames").toString()).isEqualTo("[{\"str\":\"2996944\"}]");
    assertThat(lyon.get("nothing")).isEmpty();
    assertThat(answer.at("/rows").get("x y").get("side")).isEmpty();
    assertThat(answer.get("meta").findValuesAsText("id"))
        .startsWith("side", "number", "branch")
        .endsWith("nothing");
  }

  @Test
  void propertiesAreProposedForAType() throws Exception {
    JsonNode units = json(get("reconcile/extend/propose?type=Unit&limit=5"));

    assertThat(units.get("properties")).hasSize(5);
    assertThat(units.get("type").asText()).isEqualTo("Unit");
    assertThat(ids(json(get("reconcile/extend/propose?type=Person")).get("properties")))
        .contains("claimsBy")
        .doesNotContain("echelon", "latitude");
  }

  @Test
  void onlyPagesOfThisMachineMayRead() throws Exception {
    assertThat(allowed("reconcile", OPEN_REFINE)).isEqualTo(OPEN_REFINE);
    assertThat(allowed("reconcile/suggest/entity?prefix=l", "http://localhost:3333"))
        .isEqualTo("http://localhost:3333");
    for (String foreign :
        List.of(
            "https://elsewhere.example",
            "null",
            "http://localhost.elsewhere.example",
            "http://127.0.0.1@elsewhere.example",
            "file://localhost",
            "::")) {
      assertThat(allowed("reconcile", foreign)).as(foreign).isEmpty();
    }
    assertThat(allowed("kg/query?query=ASK%7B%7D", OPEN_REFINE)).isNotEqualTo(OPEN_REFINE);
  }

  @Test
  void pagesOfOtherOriginsCannotPost() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.url().resolve("reconcile"))
            .header("Origin", "https://elsewhere.example")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("queries={}"))
            .build();

    assertThat(CLIENT.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
  }

  @Test
  void scriptsAreForPagesOfThisMachine() throws Exception {
    String path = "reconcile?callback=jQuery12_3";
    HttpResponse<String> script = get(path, "Referer", OPEN_REFINE + "/project?project=1");

    assertThat(script.body()).startsWith("/**/jQuery12_3({").endsWith(");");
    assertThat(script.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/javascript");
    assertThat(get(path, "Referer", "https://elsewhere.example/").statusCode()).isEqualTo(403);
    assertThat(get(path).statusCode()).isEqualTo(403);
    assertThat(get("reconcile?callback=alert(1)", "Referer", OPEN_REFINE).statusCode())
        .isEqualTo(400);
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    assertThat(get("reconcile/none").statusCode()).isEqualTo(404);
    assertThat(get("reconcile/suggest").statusCode()).isEqualTo(404);
  }

  private static JsonNode result(String query) throws Exception {
    HttpResponse<String> answer = post("queries=" + encode("{\"q0\":" + query + "}"));
    assertThat(answer.statusCode()).isEqualTo(200);
    return json(answer).at("/q0/result");
  }

  private static String allowed(String path, String origin) throws Exception {
    return get(path, "Origin", origin)
        .headers()
        .firstValue("Access-Control-Allow-Origin")
        .orElse("");
  }

  private static List<String> ids(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(node -> node.get("id").asText())
        .toList();
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static JsonNode json(HttpResponse<String> response) throws Exception {
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    return MAPPER.readTree(response.body());
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.url().resolve(path)).timeout(Duration.ofSeconds(30));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String form) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(server.url().resolve("reconcile"))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
