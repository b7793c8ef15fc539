package org.claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimgraph.article.Problem;
import org.claimgraph.link.Linker;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.NamedGraph;
import org.claimgraph.resolve.across.Curation;
import org.claimgraph.store.LocalStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
  private static final String ENTITIES = Iris.DEFAULT.base() + "graph/entities";
  private static final String BRIDGE =
      "Colonel Ann Lee of the Ruritanian army said on Monday that Russia's 9th Tank Brigade had"
          + " left the town of Odesa. “The brigade lost 12 tanks,” Lee added.";
  private static final String RIVER =
      "Russia's defence ministry denied that the 9th Brigade had left Odesa. Lee was wrong, it"
          + " said.";
  private static final String ROAD =
      "Ukraine's 9th Assault Brigade said in a statement that the road to Kharkiv was open.";

  private static final Reading READING = new Reading();

  @TempDir private Path directory;
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void theGraphDependsNeitherOnOrderNorOnRunsNorOnThreads() throws IOException {
    List<String> files = files(BRIDGE, RIVER, ROAD);
    SortedMap<String, NamedGraph> expected = graphs(built(1, files));

    assertSame(graphs(built(4, files.reversed())), expected);
    LocalStore oneByOne = LocalStore.inMemory(Iris.DEFAULT);
    files.reversed().forEach(file -> build(oneByOne, 1, false, Curation.NONE, List.of(file)));
    assertSame(graphs(oneByOne), expected);
  }

  @Test
  void aChangedArticleReplacesItsGraph() throws IOException {
    List<String> files = files(BRIDGE, RIVER, ROAD);
    LocalStore store = built(2, files);
    Files.writeString(Path.of(files.get(1)), "Nothing was said by anybody in Odesa.");

    Build.Summary summary = build(store, 2, false, Curation.NONE, files);

    assertThat(summary.read()).isEqualTo(1);
    assertThat(summary.unchanged()).isEqualTo(2);
    assertSame(graphs(store), graphs(built(2, files)));
  }

  @Test
  void linkingAnewGivesTheLinksOfTheBuild() throws IOException {
    LocalStore store = built(2, files(BRIDGE, RIVER, ROAD));
    SortedMap<String, NamedGraph> before = graphs(store);

    Relink.Summary summary = Relink.run(store, Linker.load(), true);

    assertThat(summary.exact() + summary.close()).isPositive();
    assertSame(graphs(store), before);
  }

  @Test
  void pruningRemovesWhatTheInputsDoNotHold() throws IOException {
    List<String> files = files(BRIDGE, RIVER, ROAD);
    LocalStore store = built(2, files);

    Build.Summary summary = build(store, 2, true, Curation.NONE, files.subList(0, 1));

    assertThat(summary.removed()).isEqualTo(2);
    assertSame(graphs(store), graphs(built(2, files.subList(0, 1))));
  }

  @Test
  void curationOverrulesTheRulesAndCanBeTakenBack() throws IOException {
    List<String> files = files(BRIDGE, RIVER, ROAD);
    LocalStore store = built(2, files);
    SortedMap<String, NamedGraph> before = graphs(store);
    Curation curation = Curation.parse("rename\tstate/ru\tRussian Federation");

    build(store, 2, false, curation, files);
    assertThat(entities(store).isSame(before.get(ENTITIES))).isFalse();
    build(store, 2, false, Curation.NONE, files);

    assertSame(graphs(store), before);
  }

  @Test
  void theSameArticleTwiceIsReportedAndReadOnce() throws IOException {
    List<String> files = files(BRIDGE);

    Build.Summary summary =
        build(
            LocalStore.inMemory(Iris.DEFAULT),
            2,
            false,
            Curation.NONE,
            List.of(files.getFirst(), files.getFirst()));

    assertThat(summary.read()).isEqualTo(1);
    assertThat(problems).extracting(Problem::code).containsExactly("duplicate");
  }

  private List<String> files(String... texts) throws IOException {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      Path file = directory.resolve("article-" + i + ".txt");
      Files.writeString(file, texts[i]);
      files.add(file.toString());
    }
    return files;
  }

  private LocalStore built(int threads, List<String> files) {
    LocalStore store = LocalStore.inMemory(Iris.DEFAULT);
    build(store, threads, false, Curation.NONE, files);
    return store;
  }

  private Build.Summary build(
      LocalStore store, int threads, boolean prune, Curation curation, List<String> files) {
    return Build.run(
        store, READING, new Build.Options(files, threads, false, prune, curation), problems::add);
  }

  private static SortedMap<String, NamedGraph> graphs(LocalStore store) {
    SortedMap<String, NamedGraph> graphs = new TreeMap<>();
    store.graphNames().forEach(name -> graphs.put(name, store.graph(name)));
    return graphs;
  }

  private static void assertSame(
      SortedMap<String, NamedGraph> actual, SortedMap<String, NamedGraph> expected) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.forEach((name, graph) -> assertThat(actual.get(name).isSame(graph)).as(name).isTrue());
  }

  private static NamedGraph entities(LocalStore store) {
    return store.graph(ENTITIES);
  }
}
