package org.claimgraph.pipeline;

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
import java.util.TreeMap;
import org.claimgraph.article.Problem;
import org.claimgraph.link.Grounds;
import org.claimgraph.link.Link;
import org.claimgraph.link.Linker;
import org.claimgraph.link.online.OnlineBase;
import org.claimgraph.link.online.OnlineOptions;
import org.claimgraph.link.online.OnlineServices;
import org.claimgraph.link.online.StandIn;
import org.claimgraph.rdf.ArticleGraphWriter;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.Run;
import org.claimgraph.rdf.SampleFacts;
import org.claimgraph.resolve.across.AcrossArticles;
import org.claimgraph.resolve.across.Curation;
import org.claimgraph.store.LocalStore;
import org.claimgraph.store.StoreReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links of a store with a service on the net, a stand-in on loopback with artificial ids. */
class OnlineRelinkTest {
  private static final String LEE =
      """
      {"docs":[{"resource":["http://dbpedia.org/resource/Ann_Lee_999999901"],"label":["Ann Lee"],
        "typeName":["Person"],"refCount":["3"]}]}\
      """;

  private static final Instant NOW = Instant.parse("2025-11-03T10:00:00Z");

  @TempDir private Path folder;
  private final List<Problem> problems = new ArrayList<>();
  private final LocalStore store = LocalStore.inMemory(Iris.DEFAULT);
  private StandIn service;

  @BeforeEach
  void build() throws IOException {
    service = new StandIn();
    Run run = new Run("1", new TreeMap<>(), new TreeMap<>());
    store.write(
        writer -> {
          writer.putArticles(
              List.of(new ArticleGraphWriter(Iris.DEFAULT, run).write(SampleFacts.of("river"))));
          writer.refreshEntities(r -> AcrossArticles.resolve(r, Curation.NONE));
        });
  }

  @AfterEach
  void close() {
    service.close();
    store.close();
  }

  @Test
  void decisionsAreRecordedWithMethodAndService() {
    service.always("query=Ann Lee", LEE).always("query=", "{\"docs\":[]}");
    link("one");

    assertThat(problems).isEmpty();
    assertThat(online())
        .containsExactly(
            new Link(
                "person/ann-lee-ii",
                "http://dbpedia.org/resource/Ann_Lee_999999901",
                "DBpedia Lookup (" + service.url("/l") + ") of 2025-11-03",
                online().getFirst().score(),
                Link.Match.EXACT,
                "ranked-name",
                List.of(),
                Optional.of(new Grounds(List.of("Ann Lee", "Ann Lee II"), "person, side fr"))));
  }

  @Test
  void aFailedLookupLeavesStoredLinksAlone() {
    service.always("query=Ann Lee", LEE).always("query=", "{\"docs\":[]}");
    link("one");
    List<Link> before = online();

    service.always("query=", "no JSON").always("query=Ann Lee", "no JSON");
    link("two");

    assertThat(problems).isNotEmpty().extracting(Problem::code).containsOnly("lookup-failed");
    assertThat(online()).isEqualTo(before).isNotEmpty();
  }

  @Test
  void whatAServiceNoLongerKnowsIsNoLongerLinked() {
    service.always("query=Ann Lee", LEE).always("query=", "{\"docs\":[]}");
    link("one");

    service.always("query=Ann Lee", "{\"docs\":[]}");
    link("two");

    assertThat(problems).isEmpty();
    assertThat(online()).isEmpty();
  }

  @Test
  void anOfflineRunKeepsWhatAServiceDecided() {
    service.always("query=Ann Lee", LEE).always("query=", "{\"docs\":[]}");
    link("one");
    List<Link> before = online();

    Relink.run(store, Linker.load(), true);

    assertThat(online()).isEqualTo(before).isNotEmpty();
  }

  @Test
  void aBuildKeepsWhatAServiceDecided() throws IOException {
    service.always("query=Ann Lee", LEE).always("query=", "{\"docs\":[]}");
    build("a", "\"The river rose,\" Ann Lee said in Lyon.");
    link("one");
    List<Link> before = online();

    build("b", "\"The river fell,\" Ann Lee said on Monday in Grenoble.");

    assertThat(online()).isEqualTo(before).isNotEmpty();
  }

  @Test
  void anotherServiceKeepsWhatAServiceDecided() {
    service.always("query=Ann Lee", LEE).always("query=", "{\"docs\":[]}");
    service.always("name=", "{\"totalResultsCount\":0,\"geonames\":[]}");
    link("one");
    List<Link> before = online();

    link("one", "geonames=" + service.url("/g"));

    assertThat(problems).isEmpty();
    assertThat(online()).isEqualTo(before).isNotEmpty();
  }

  @Test
  void theUserCanForgetWhatServicesDecided() {
    service.always("query=Ann Lee", LEE).always("query=", "{\"docs\":[]}");
    link("one");

    Relink.run(store, Linker.load(), false);

    assertThat(online()).isEmpty();
  }

  @Test
  void aPersonCanRefuseWhatAServiceDecided() throws IOException {
    service.always("query=Ann Lee", LEE).always("query=", "{\"docs\":[]}");
    build("a", "\"The river rose,\" Ann Lee said in Lyon.");
    link("one");
    Link link = online().getFirst();

    build("a", "", Curation.parse("unlink\t" + link.entity() + "\t" + link.target()));

    assertThat(online()).isEmpty();
  }

  private List<Link> online() {
    return store.read(StoreReader::links).stream()
        .filter(link -> link.knowledgeBase().startsWith("DBpedia"))
        .toList();
  }

  private void build(String name, String text) throws IOException {
    build(name, text, Curation.NONE);
  }

  private void build(String name, String text, Curation curation) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    if (!text.isEmpty()) {
      Files.writeString(articles.resolve(name + ".txt"), text);
    }
    Build.run(
        store,
        new Reading(),
        new Build.Options(List.of(articles.toString()), 1, false, false, curation),
        problems::add);
  }

  private void link(String cache) {
    link(cache, "dbpedia=" + service.url("/l"));
  }

  private void link(String cache, String name) {
    OnlineOptions options =
        new OnlineOptions(
            "me@example.org",
            folder.resolve(cache),
            Duration.ofDays(30),
            100,
            Duration.ofSeconds(20),
            2,
            Duration.ofMinutes(2));
    List<OnlineBase> bases =
        new OnlineServices(Optional.of("user"))
            .named(
                List.of(name),
                options,
                InstantSource.fixed(NOW),
                pause -> {},
                new Random(1),
                problems::add);
    Relink.run(store, Linker.with(List.copyOf(bases)), true);
    assertThat(Files.isDirectory(folder.resolve(cache))).isTrue();
  }
}
