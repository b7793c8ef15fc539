package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.claimgraph.rdf.ArticleDigest;
import org.claimgraph.rdf.ArticleGraphWriter;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.NamedGraph;
import org.claimgraph.rdf.Run;
import org.claimgraph.rdf.SampleFacts;
import org.claimgraph.rdf.ShapesValidator;
import org.claimgraph.resolve.Entity;
import org.claimgraph.resolve.Referent;
import org.claimgraph.resolve.across.AcrossArticles;
import org.claimgraph.resolve.across.Curation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStoreTest {
  private static final Run RUN = new Run("1", new TreeMap<>(), new TreeMap<>());
  private static final ArticleGraphWriter WRITER = new ArticleGraphWriter(Iris.DEFAULT, RUN);
  private static final Resolver RULES =
      referents -> AcrossArticles.resolve(referents, Curation.NONE);

  private final LocalStore store = LocalStore.inMemory(Iris.DEFAULT);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void givesBackWhatItWasGiven() {
    NamedGraph river = WRITER.write(SampleFacts.of("river"));
    build("river");
    assertThat(triples(store.graph(river.name()).graph())).isEqualTo(triples(river.graph()));
    SortedMap<String, StoredArticle> articles = store.read(StoreReader::articles);
    assertThat(articles)
        .containsEntry(
            "river",
            new StoredArticle(
                "river", ArticleDigest.of(SampleFacts.of("river").article()), RUN.id()));
    List<Referent> lees = store.read(r -> r.referentsIn(List.of("person lee")));
    assertThat(lees).hasSize(1);
  }

  @Test
  void entitiesConformToTheShapes() {
    build("river");
    NamedGraph entities = store.graph(Iris.DEFAULT.entitiesGraph().getURI());
    assertThat(entities.size()).isPositive();
    assertThat(new ShapesValidator().validate(entities)).isEmpty();
  }

  @Test
  void givesBackTheEntitiesThatWereResolved() {
    build("river", "bridge", "ford");
    List<Entity> resolved = RULES.resolve(store.read(StoreReader::referents));
    assertThat(store.read(StoreReader::entities)).isEqualTo(resolved).isNotEmpty();
  }

  @Test
  void refreshEqualsRebuildHoweverArticlesComeAndGo() {
    build("river");
    build("bridge", "ford");
    store.write(
        writer -> {
          writer.putArticles(List.of(WRITER.write(SampleFacts.of("ford", "Bob Roy"))));
          writer.removeArticles(List.of("river"));
          writer.refreshEntities(RULES);
        });
    List<String> refreshed = quads(store.dataset());
    store.write(writer -> writer.rebuildEntities(RULES));
    assertThat(refreshed).isEqualTo(quads(store.dataset()));

    try (LocalStore other = LocalStore.inMemory(Iris.DEFAULT)) {
      other.write(
          writer -> {
            writer.putArticles(
                List.of(
                    WRITER.write(SampleFacts.of("ford", "Bob Roy")),
                    WRITER.write(SampleFacts.of("bridge"))));
            writer.refreshEntities(RULES);
          });
      assertThat(quads(other.dataset())).isEqualTo(refreshed);
    }
  }

  @Test
  void removingAllArticlesLeavesNothing() {
    build("river", "ford");
    store.write(
        writer -> {
          writer.removeArticles(List.of("river", "ford"));
          writer.refreshEntities(RULES);
        });
    assertThat(quads(store.dataset())).isEmpty();
    assertThat(names("Lyon")).isEmpty();
  }

  @Test
  void nothingChangesWhereTheWorkFails() {
    build("river");
    List<String> before = quads(store.dataset());
    assertThatThrownBy(
            () ->
                store.write(
                    writer -> {
                      writer.removeArticles(List.of("river"));
                      writer.putArticles(List.of(WRITER.write(SampleFacts.of("ford"))));
                      throw new IllegalStateException("stop");
                    }))
        .hasMessage("stop");
    assertThat(quads(store.dataset())).isEqualTo(before);
    assertThat(names("Lyon")).hasSize(3);
  }

  @Test
  void defaultGraphOfQueriesIsTheUnion() {
    build("river");
    assertThat(
            select(
                """
                PREFIX cg: <https://w3id.org/claimgraph/ontology#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT ?name ?text ?sure {
                  ?claim cg:claimant/skos:prefLabel ?name ; cg:content ?text ; cg:about ?unit ;
                    cg:reference [ cg:referent ?referent ; cg:confidence ?sure ] .
                  ?unit a cg:Unit ; cg:number 4 .
                  ?decision cg:referent ?referent ; cg:entity ?unit .
                }\
                """))
        .hasSize(3)
        .anyMatch(row -> row.contains("Reports") && row.contains("it fled") && row.contains("0.9"));
  }

  @Test
  void namesContentsAndAttributionsAreFoundByWords() {
    build("river");
    assertThat(names("lyon")).hasSize(3);
    assertThat(text("cg:content", "fled")).hasSize(1);
    assertThat(text("cg:attributionText", "\\\"reports say\\\"")).hasSize(1);
    store.write(writer -> writer.removeArticles(List.of("river")));
    assertThat(text("cg:content", "fled")).isEmpty();
  }

  @Test
  void keepsItsContentOnDisk(@TempDir Path directory) {
    List<String> before;
    Path place = directory.resolve("store");
    try (LocalStore disk = LocalStore.open(place, Iris.DEFAULT)) {
      put(disk, "river");
      disk.compact();
      before = quads(disk.dataset());
    }
    try (LocalStore again = LocalStore.openExisting(place, Iris.DEFAULT)) {
      assertThat(quads(again.dataset())).isEqualTo(before).isNotEmpty();
      put(again, "ford");
      assertThat(quads(again.dataset())).hasSizeGreaterThan(before.size());
    }
  }

  @Test
  void refusesWhatIsNoStore(@TempDir Path directory) throws IOException {
    assertThatThrownBy(() -> LocalStore.openExisting(directory.resolve("none"), Iris.DEFAULT))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("there is no store in");
    Files.writeString(directory.resolve("letter.txt"), "Dear reader");
    assertThatThrownBy(() -> LocalStore.open(directory, Iris.DEFAULT))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("holds something else");
  }

  @Test
  void keepsItsBase(@TempDir Path directory) throws IOException {
    Iris base = new Iris("https://example.org/id/");
    Path place = directory.resolve("store");
    LocalStore.open(place, base).close();

    assertThat(place.resolve("base")).hasContent("https://example.org/id/");
    try (LocalStore again = LocalStore.openExisting(place, Optional.empty())) {
      assertThat(again.iris()).isEqualTo(base);
    }
    assertThatThrownBy(() -> LocalStore.open(place, Iris.DEFAULT))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "the IRIs of store %s begin with %s, not with %s: leave out --base or use another --store"
                .formatted(place, base.base(), Iris.DEFAULT.base()));
    LocalStore.open(place, base).close();
  }

  @Test
  void readsTheBaseOfAnOlderStoreFromItsData(@TempDir Path directory) throws IOException {
    Path place = directory.resolve("store");
    try (LocalStore disk = LocalStore.open(place, Iris.DEFAULT)) {
      put(disk, "river");
    }
    Files.delete(place.resolve("base"));

    assertThatThrownBy(() -> LocalStore.open(place, new Iris("https://example.org/id/")))
        .isInstanceOf(StoreException.class);
    try (LocalStore again = LocalStore.openExisting(place, Optional.empty())) {
      assertThat(again.iris()).isEqualTo(Iris.DEFAULT);
      assertThat(again.graphNames()).isNotEmpty();
    }
    assertThat(place.resolve("base")).hasContent(Iris.DEFAULT.base());
  }

  private void build(String... slugs) {
    put(store, slugs);
  }

  private static void put(LocalStore store, String... slugs) {
    List<NamedGraph> graphs = new ArrayList<>();
    for (String slug : slugs) {
      graphs.add(WRITER.write(SampleFacts.of(slug)));
    }
    store.write(
        writer -> {
          writer.putArticles(graphs);
          writer.refreshEntities(RULES);
        });
  }

  private List<String> names(String words) {
    return text("", words);
  }

  private List<String> text(String property, String words) {
    return select(
        "PREFIX cg: <https://w3id.org/claimgraph/ontology#> PREFIX text:"
            + " <http://jena.apache.org/text#> SELECT ?s { (?s ?score ?literal ?g) text:query ("
            + property
            + " \""
            + words
            + "\" 50) }");
  }

  private List<String> select(String query) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          List<String> rows = new ArrayList<>();
          try (QueryExec execution = QueryExec.dataset(store.dataset()).query(query).build()) {
            execution.select().forEachRemaining(row -> rows.add(row.toString()));
          }
          return rows;
        });
  }

  private static List<String> triples(Graph graph) {
    return graph.find().mapWith(Object::toString).toList().stream().sorted().toList();
  }

  static List<String> quads(DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset,
        () -> {
          List<String> quads = new ArrayList<>();
          dataset.find().forEachRemaining(quad -> quads.add(quad.toString()));
          return quads.stream().sorted().toList();
        });
  }
}
