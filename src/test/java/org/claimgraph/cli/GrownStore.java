package org.claimgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.claimgraph.pipeline.Build;
import org.claimgraph.pipeline.Reading;
import org.claimgraph.rdf.Cg;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.Terms;
import org.claimgraph.resolve.across.Curation;
import org.claimgraph.store.LocalStore;

/**
 * Makes a store as large as wished, to measure on: builds the graph of a few articles and loads
 * copies of it with other IRIs, names, words and days, the same ones for the same arguments.
 *
 * <p>{@code java org.claimgraph.cli.GrownStore STORE CLAIMS WHOLE PATH...}: at least so many
 * claims; of every {@code WHOLE} copies one is whole, the others hold of each claim what lists of
 * claims show. {@code STORE} must not be there yet.
 */
final class GrownStore {
  private GrownStore() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    long claims = Long.parseLong(arguments[1]);
    int whole = Integer.parseInt(arguments[2]);
    List<Quad> sample = sample(List.of(arguments).subList(3, arguments.length));
    long begin = System.nanoTime();
    long quads = load(folder.resolve("tdb2"), sample, claims, whole);
    report("%,d quads loaded".formatted(quads), begin);
    begin = System.nanoTime();
    LocalStore.openExisting(folder, Iris.DEFAULT).close();
    report("text indexed", begin);
    try (Stream<Path> files = Files.walk(folder)) {
      long bytes =
          files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
      System.out.printf(Locale.ROOT, "%,d MB%n", bytes >> 20);
    }
  }

  private static List<Quad> sample(List<String> paths) {
    Build.Options options = new Build.Options(paths, 2, true, true, Curation.NONE);
    try (LocalStore store = LocalStore.inMemory(Iris.DEFAULT)) {
      Build.run(store, new Reading(), options, problem -> System.err.println(problem));
      List<Quad> quads = new ArrayList<>();
      Txn.executeRead(store.dataset(), () -> store.dataset().find().forEachRemaining(quads::add));
      return quads;
    }
  }

  private static long load(Path directory, List<Quad> sample, long claims, int whole)
      throws IOException {
    Files.createDirectories(directory);
    DatasetGraph database = DatabaseMgr.connectDatasetGraph(directory.toString());
    long inSample =
        sample.stream()
            .filter(q -> q.getPredicate().equals(Terms.TYPE))
            .filter(q -> q.getObject().equals(Cg.Classes.CLAIM))
            .count();
    DataLoader loader = LoaderFactory.parallelLoader(database, (format, values) -> {});
    loader.startBulk();
    StreamRDF out = loader.stream();
    GraphCopies copies = new GraphCopies(sample);
    long quads = copies.entities(out);
    for (int copy = 0; copy * inSample < claims; copy++) {
      quads += copies.articles(copy, copy % whole == 0, out);
    }
    loader.finishBulk();
    database.close();
    TDBInternal.expel(database);
    return quads;
  }

  private static void report(String what, long begin) {
    System.out.printf(Locale.ROOT, "%s in %.0f s%n", what, (System.nanoTime() - begin) / 1e9);
  }
}
