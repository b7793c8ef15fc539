package org.claimgraph.link.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.claimgraph.article.Problem;
import org.claimgraph.extract.EntityType;
import org.claimgraph.link.Candidate;
import org.claimgraph.link.Link;
import org.claimgraph.link.NameQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How services are asked, against a stand-in on loopback. All ids are artificial. */
class OnlineBaseTest {
  private static final NameQuery STRELSAU = new NameQuery("Strelsau", EntityType.LOCATION);
  private static final String DOCS =
      """
      {"docs":[{"resource":["http://dbpedia.org/resource/Strelsau"],"label":["<B>Strelsau</B>"],
        "typeName":["City"],"refCount":["12"]}]}\
      """;

  @TempDir private Path folder;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();
  private Instant now = Instant.parse("2020-01-01T00:00:00Z");
  private Duration timeout = Duration.ofSeconds(20);
  private int most = 100;
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
  void nothingIsSentBeforeAnybodyAsks() {
    dbpedia();

    assertThat(service.asked()).isEmpty();
  }

  @Test
  void requestsSayWhoAsks() {
    service.then(200, DOCS);

    assertThat(found(dbpedia())).containsExactly("http://dbpedia.org/resource/Strelsau");
    assertThat(service.asked())
        .containsExactly("/api/search?query=Strelsau&maxResults=10&format=JSON");
    assertThat(service.agents()).containsExactly("claimgraph (me@example.org)");
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void theServiceSaysHowLongToWait(int status) {
    service.then(status, "", "Retry-After", "7").then(200, DOCS);

    assertThat(found(dbpedia())).hasSize(1);
    assertThat(pauses).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void theServiceMaySayUntilWhenToWait() {
    service.then(503, "", "Retry-After", "Wed, 01 Jan 2020 00:01:00 GMT").then(200, DOCS);

    assertThat(found(dbpedia())).hasSize(1);
    assertThat(pauses).containsExactly(Duration.ofMinutes(1));
  }

  @Test
  void pausesDoubleWithJitter() {
    service.then(500, "").then(502, "").then(429, "").then(200, DOCS);

    assertThat(found(dbpedia())).hasSize(1);
    assertThat(pauses).hasSize(3);
    for (int i = 0; i < 3; i++) {
      assertThat(pauses.get(i))
          .isBetween(Duration.ofSeconds(1L << i), Duration.ofMillis(1500L << i));
    }
    List<Duration> first = List.copyOf(pauses);
    pauses.clear();
    service.then(500, "").then(502, "").then(429, "").then(200, DOCS.replace("Strelsau", "Zenda"));
    dbpedia().find(List.of(new NameQuery("Zenda", EntityType.LOCATION)));
    assertThat(pauses).isEqualTo(first);
  }

  @Test
  void aServiceThatWantsTooLongAPauseIsLeftAlone() {
    service.then(429, "", "Retry-After", "3600");
    OnlineBase base = dbpedia();

    assertThat(found(base)).isEmpty();
    assertThat(base.failed(STRELSAU)).isTrue();
    base.find(List.of(new NameQuery("Zenda", EntityType.LOCATION)));
    assertThat(service.asked()).hasSize(1);
    assertThat(pauses).isEmpty();
    assertThat(problems).extracting(Problem::code).containsOnly("lookup-failed").hasSize(2);
    assertThat(problems.getLast().message()).contains("Zenda").contains("3600 seconds");
  }

  @Test
  void aCutOffAnswerIsAskedForAgain() {
    service.thenCutOff("{\"docs\":[").then(200, "{\"docs\":[{\"res").then(200, DOCS);

    assertThat(found(dbpedia())).hasSize(1);
    assertThat(service.asked()).hasSize(3);
    assertThat(pauses).hasSize(2);
  }

  @Test
  void aSlowAnswerIsAProblem() {
    timeout = Duration.ofMillis(100);
    service.thenSilence().thenSilence().thenSilence().thenSilence();

    assertThat(found(dbpedia())).isEmpty();
    assertThat(problems.getFirst().message()).contains("no answer after 4 attempts");
  }

  @Test
  void aMissingServiceIsAProblem() {
    String gone = service.url("/api/search");
    service.close();

    assertThat(found(base("dbpedia=" + gone))).isEmpty();
    assertThat(problems).hasSize(1);
  }

  @Test
  void whatIsRefusedIsNotAskedAgain() {
    service.then(400, "no").then(200, "{\"other\":1}");
    OnlineBase base = dbpedia();

    assertThat(found(base)).isEmpty();
    assertThat(found(base)).isEmpty();
    assertThat(service.asked()).hasSize(2);
    assertThat(pauses).isEmpty();
    assertThat(problems).extracting(Problem::message).last().asString().contains("\"docs\"");
  }

  @Test
  void afterThreeFailuresAHostIsLeftAlone() {
    OnlineBase base = dbpedia();
    base.find(names("a", "b", "c", "d", "e"));

    assertThat(service.asked()).hasSize(3);
    assertThat(problems).hasSize(5);
    assertThat(problems.getLast().message()).contains("failed 3 times in a row");
  }

  @Test
  void theBoundOnRequestsHoldsAndTheNextRunGoesOn() {
    service.always("/api/search", DOCS);
    most = 2;

    assertThat(dbpedia().find(names("a", "b", "c")).stream().filter(List::isEmpty)).hasSize(1);
    assertThat(service.asked()).hasSize(2);
    assertThat(problems.getFirst().message()).contains("all 2 requests of this run are used");
    assertThat(dbpedia().find(names("a", "b", "c"))).noneMatch(List::isEmpty);
    assertThat(service.asked()).hasSize(3).last().asString().contains("query=c");
  }

  @Test
  void answersAreKeptUntilTheyAreOld() throws IOException {
    service.always("/api/search", DOCS);
    found(dbpedia());
    now = now.plus(Duration.ofDays(29));
    assertThat(found(dbpedia())).hasSize(1);
    assertThat(service.asked()).hasSize(1);

    now = now.plus(Duration.ofDays(2));
    assertThat(found(dbpedia())).hasSize(1);
    assertThat(service.asked()).hasSize(2);

    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.writeString(file, Files.readString(file).substring(0, 40));
      }
    }
    assertThat(found(dbpedia())).hasSize(1);
    assertThat(service.asked()).hasSize(3);
  }

  @Test
  void failuresAreNotKept() {
    service.then(404, "").then(200, DOCS);

    assertThat(found(dbpedia())).isEmpty();
    OnlineBase again = dbpedia();
    assertThat(found(again)).hasSize(1);
    assertThat(again.failed(STRELSAU)).isFalse();
  }

  @Test
  void aNameIsAskedForOnce() {
    service.always("/api/search", DOCS);

    assertThat(dbpedia().find(List.of(STRELSAU, STRELSAU))).hasSize(2).noneMatch(List::isEmpty);
    assertThat(service.asked()).hasSize(1);
  }

  @Test
  void anExactLinkIntoTheSameRecordsIsEnough() {
    Link link =
        new Link(
            "location/strelsau",
            "http://dbpedia.org/resource/Strelsau",
            "x",
            0.9,
            Link.Match.EXACT,
            "x",
            List.of(),
            Optional.empty());

    assertThat(dbpedia().isNeededBeside(List.of(link))).isFalse();
    assertThat(dbpedia().isNeededBeside(List.of())).isTrue();
    assertThat(base("wikidata=" + service.url("/w")).isNeededBeside(List.of(link))).isTrue();
  }

  @Test
  void optionsThatDoNotDoAreNamed() {
    assertThatThrownBy(() -> OnlineOptions.usual("", folder))
        .isInstanceOf(OnlineException.class)
        .hasMessageContaining("mail address");
    assertThatThrownBy(() -> OnlineOptions.usual("me@x\r\nX: y", folder))
        .isInstanceOf(OnlineException.class);
    assertThatThrownBy(() -> base("geonames")).hasMessageContaining("--geonames-user");
    assertThatThrownBy(() -> base("google")).hasMessageContaining("wikidata, dbpedia");
    assertThatThrownBy(() -> base("wikidata=x")).hasMessageContaining("http address");
    assertThat(service.asked()).isEmpty();
  }

  private static List<NameQuery> names(String... names) {
    return Stream.of(names).map(name -> new NameQuery(name, EntityType.LOCATION)).toList();
  }

  private static List<String> found(OnlineBase base) {
    return base.find(List.of(STRELSAU)).getFirst().stream().map(Candidate::target).toList();
  }

  private OnlineBase dbpedia() {
    return base("dbpedia=" + service.url("/api/search"));
  }

  private OnlineBase base(String name) {
    OnlineOptions options =
        new OnlineOptions(
            "me@example.org", folder, Duration.ofDays(30), most, timeout, 4, Duration.ofMinutes(2));
    return new OnlineServices(Optional.empty())
        .named(List.of(name), options, () -> now, pauses::add, new Random(1), problems::add)
        .getFirst();
  }
}
