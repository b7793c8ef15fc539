package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.claimgraph.link.online.StandIn;
import org.claimgraph.rdf.ArticleGraphWriter;
import org.claimgraph.rdf.GraphFiles;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.NamedGraph;
import org.claimgraph.rdf.Run;
import org.claimgraph.rdf.SampleFacts;
import org.claimgraph.resolve.across.AcrossArticles;
import org.claimgraph.resolve.across.Curation;
import org.claimgraph.store.LocalStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on a store's graphs: validate, export, push. */
class GraphCommandsTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void build() {
    try (LocalStore store = LocalStore.open(folder.resolve("store"), Iris.DEFAULT)) {
      store.write(
          writer -> {
            Run run = new Run("1", new TreeMap<>(), new TreeMap<>());
            writer.putArticles(
                List.of(new ArticleGraphWriter(Iris.DEFAULT, run).write(SampleFacts.of("river"))));
            writer.refreshEntities(r -> AcrossArticles.resolve(r, Curation.NONE));
          });
    }
  }

  @Test
  void aSoundStoreConforms() {
    assertThat(run("validate")).isEqualTo(ExitCode.DONE);
  }

  @Test
  void brokenFilesDoNotConform() throws IOException {
    Path broken =
        Files.writeString(
            folder.resolve("broken.ttl"),
            "<urn:x:claim> a <https://w3id.org/claimgraph/ontology#Claim> .");
    assertThat(Main.run("validate", broken.toString())).isEqualTo(ExitCode.PROBLEMS);
    Path no = Files.writeString(folder.resolve("no.ttl"), "This is no Turtle");
    assertThat(Main.run("validate", no.toString())).isEqualTo(ExitCode.FAILED);
    assertThat(Main.run("validate", folder.resolve("none.ttl").toString()))
        .isEqualTo(ExitCode.FAILED);
  }

  @Test
  void everyFormatHoldsTheSameTriples() {
    int quads = size(export("nq"));
    assertThat(quads).isGreaterThan(100);
    assertThat(size(export("trig"))).isEqualTo(quads);
    assertThat(size(export("jsonld"))).isEqualTo(quads);
    assertThat(size(export("ttl"))).isBetween(quads / 2, quads);
  }

  @Test
  void sortedExportIsTheSameEachTime() throws IOException {
    Path one = folder.resolve("one.nq");
    Path two = folder.resolve("two.nq");
    assertThat(run("export", "--sorted", "-o", one.toString())).isEqualTo(ExitCode.DONE);
    assertThat(run("export", "--sorted", "-o", two.toString())).isEqualTo(ExitCode.DONE);
    assertThat(two).hasSameBinaryContentAs(one);
    assertThat(size(one)).isEqualTo(size(export("nq")));
    assertThat(run("export", "--sorted", "--format", "ttl")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void linkingAnewTwiceGivesTheSame() throws IOException {
    assertThat(run("link")).isEqualTo(ExitCode.DONE);
    Path before = folder.resolve("before.nq");
    Path after = folder.resolve("after.nq");
    assertThat(run("export", "--sorted", "-o", before.toString())).isEqualTo(ExitCode.DONE);
    assertThat(run("link")).isEqualTo(ExitCode.DONE);
    assertThat(run("export", "--sorted", "-o", after.toString())).isEqualTo(ExitCode.DONE);
    assertThat(after).hasSameBinaryContentAs(before).content().contains("graph/links");
  }

  @Test
  void linkingAsksNobodyUnlessTold() throws IOException {
    List<URI> asked = Collections.synchronizedList(new ArrayList<>());
    ProxySelector usual = ProxySelector.getDefault();
    ProxySelector.setDefault(noting(asked));
    try (StandIn service = new StandIn()) {
      assertThat(run("link")).isEqualTo(ExitCode.DONE);
      assertThat(asked).isEmpty();
      String name = "dbpedia=" + service.url("/search");
      assertThat(run("link", "--online", name)).isEqualTo(ExitCode.FAILED);
      assertThat(run("link", "--online", "none", "--contact", "me@example.org"))
          .isEqualTo(ExitCode.FAILED);
      assertThat(asked).isEmpty();
      service.always("/search", "{\"docs\":[]}");
      assertThat(run("link", "--online", name, "--contact", "me@example.org"))
          .isEqualTo(ExitCode.DONE);
      assertThat(asked).isNotEmpty();
      assertThat(run("link", "--online", service.url("/none"), "--contact", "me@example.org"))
          .isEqualTo(ExitCode.PROBLEMS);
    } finally {
      ProxySelector.setDefault(usual);
    }
  }

  private static ProxySelector noting(List<URI> asked) {
    return new ProxySelector() {
      @Override
      public List<Proxy> select(URI uri) {
        asked.add(uri);
        return List.of(Proxy.NO_PROXY);
      }

      @Override
      public void connectFailed(URI uri, SocketAddress address, IOException e) {}
    };
  }

  @Test
  void linksByAnIndexThatKbBuildMade() throws IOException {
    Path csv =
        Files.writeString(
            folder.resolve("people.csv"), "id,name,type\nhttps://example.org/lee,Ann Lee,person\n");
    String index = folder.resolve("people.kb").toString();
    assertThat(Main.run("kb", "build", "--from", "csv:" + csv, "-o", index))
        .isEqualTo(ExitCode.DONE);
    assertThat(run("link", "--kb", index)).isEqualTo(ExitCode.DONE);
    Path links = folder.resolve("links.nq");
    assertThat(run("export", "--sorted", "-o", links.toString())).isEqualTo(ExitCode.DONE);
    assertThat(links).content().contains("<https://example.org/lee>");

    assertThat(run("link", "--kb", csv.toString())).isEqualTo(ExitCode.FAILED);
    assertThat(Main.run("kb", "build", "--from", "planets:x", "-o", index))
        .isEqualTo(ExitCode.USAGE);
    assertThat(
            Main.run(
                "kb", "build", "--from", "wikidata:" + folder.resolve("none.json"), "-o", index))
        .isEqualTo(ExitCode.FAILED);
    assertThat(run("link", "--kb", index)).isEqualTo(ExitCode.DONE);
    assertThat(Main.run("kb")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void pushFillsAnotherServer() {
    FusekiServer server =
        FusekiServer.create()
            .loopback(true)
            .port(0)
            .add("/other", DatasetGraphFactory.createTxnMem())
            .build();
    server.start();
    try {
      String url = "http://localhost:" + server.getPort() + "/other";
      assertThat(run("push", "--to", url)).isEqualTo(ExitCode.DONE);
      assertThat(run("push", "--to", url + "/none")).isEqualTo(ExitCode.FAILED);
      assertThat(run("push", "--to", "other")).isEqualTo(ExitCode.USAGE);
    } finally {
      server.stop();
    }
  }

  @Test
  void withoutAStoreTheyFail() {
    String none = folder.resolve("none").toString();
    for (String command : List.of("validate", "export", "link")) {
      assertThat(Main.run(command, "--store", none)).isEqualTo(ExitCode.FAILED);
    }
    assertThat(folder.resolve("none")).doesNotExist();
  }

  private static Path export(String format) {
    Path file = folder.resolve("graph." + format);
    assertThat(run("export", "--format", format, "-o", file.toString())).isEqualTo(ExitCode.DONE);
    return file;
  }

  private static int size(Path file) {
    return GraphFiles.read(file).stream().mapToInt(NamedGraph::size).sum();
  }

  private static int run(String command, String... options) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--store", folder.resolve("store").toString()));
    arguments.addAll(List.of(options));
    return Main.run(arguments.toArray(String[]::new));
  }
}
