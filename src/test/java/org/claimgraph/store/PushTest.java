package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.claimgraph.rdf.ArticleGraphWriter;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.NamedGraph;
import org.claimgraph.rdf.OntologyFiles;
import org.claimgraph.rdf.Run;
import org.claimgraph.rdf.SampleFacts;
import org.claimgraph.resolve.across.AcrossArticles;
import org.claimgraph.resolve.across.Curation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pushes to a real second server on loopback. */
class PushTest {
  private static final ArticleGraphWriter WRITER =
      new ArticleGraphWriter(Iris.DEFAULT, new Run("1", new TreeMap<>(), new TreeMap<>()));

  private final DatasetGraph remote = DatasetGraphFactory.createTxnMem();
  private final FusekiServer server =
      FusekiServer.create().loopback(true).port(0).add("/remote", remote).build();
  private final LocalStore local = LocalStore.inMemory(Iris.DEFAULT);

  @BeforeEach
  void start() {
    server.start();
    local.replace(OntologyFiles.graphs(Iris.DEFAULT));
    put("river", "ford");
  }

  @AfterEach
  void stop() {
    server.stop();
    local.close();
  }

  @Test
  void remoteHoldsTheSameDataset() {
    Push.Outcome outcome = push(false);
    assertThat(outcome).isEqualTo(new Push.Outcome(5, 0, 0, 0));
    assertThat(LocalStoreTest.quads(remote)).isEqualTo(LocalStoreTest.quads(local.dataset()));
  }

  @Test
  void pushedAgainOnlyWhatChangedGoesOver() {
    push(false);
    local.write(
        writer -> {
          writer.putArticles(List.of(WRITER.write(SampleFacts.of("ford", "Bob Roy"))));
          writer.removeArticles(List.of("river"));
          writer.refreshEntities(r -> AcrossArticles.resolve(r, Curation.NONE));
        });
    assertThat(push(true)).isEqualTo(new Push.Outcome(0, 4, 0, 1));
    assertThat(LocalStoreTest.quads(remote)).isEqualTo(LocalStoreTest.quads(local.dataset()));
    assertThat(push(true)).isEqualTo(new Push.Outcome(0, 3, 1, 0));
  }

  @Test
  void saysWhatIsWrongWithTheEndpoint() {
    URI nothing = URI.create("http://localhost:" + server.getPort() + "/other");
    assertThatThrownBy(() -> new Push(local, new RemoteStore(nothing, nothing)).run(false))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("/other has no graph store there");
  }

  @Test
  void graphsAreReadAndDeletedByName() {
    push(false);
    RemoteStore store = new RemoteStore(url(), url());
    String name = Iris.DEFAULT.articleGraph("ford").getURI();
    NamedGraph graph = store.graph(name);
    assertThat(graph.size()).isEqualTo(local.graph(name).size());
    store.delete(List.of(name, "https://example.org/none"));
    assertThat(store.graph(name).size()).isZero();
    assertThat(store.graphNames()).hasSize(4).doesNotContain(name);
  }

  private Push.Outcome push(boolean prune) {
    return new Push(local, new RemoteStore(url(), url())).run(prune);
  }

  private URI url() {
    return URI.create("http://localhost:" + server.getPort() + "/remote");
  }

  private void put(String... slugs) {
    local.write(
        writer -> {
          for (String slug : slugs) {
            writer.putArticles(List.of(WRITER.write(SampleFacts.of(slug))));
          }
          writer.refreshEntities(r -> AcrossArticles.resolve(r, Curation.NONE));
        });
  }
}
