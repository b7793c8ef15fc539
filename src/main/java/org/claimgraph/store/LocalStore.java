package org.claimgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.NamedGraph;

/**
 * A store on this machine: TDB2 with a full-text index beside it, or both in memory. Safe for use
 * by several threads: many read while one writes, and readers see what was committed before they
 * began. One process has a store on disk open at a time.
 */
public final class LocalStore implements GraphStore, AutoCloseable {
  private static final String DATABASE = "tdb2";
  private static final String TEXT = "text";

  private final Iris iris;
  private final DatasetGraph database;
  private final DatasetGraph indexed;

  private LocalStore(Iris iris, DatasetGraph database, TextIndex index) {
    this(iris, database, TextDatasetFactory.create(database, index, true));
  }

  private LocalStore(Iris iris, DatasetGraph database, DatasetGraph indexed) {
    this.iris = iris;
    this.database = database;
    this.indexed = indexed;
    database.getContext().set(TDB2.symUnionDefaultGraph, true);
    indexed.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  /** An empty store in memory. */
  public static LocalStore inMemory(Iris iris) {
    return new LocalStore(iris, DatabaseMgr.createDatasetGraph(), TextIndexes.inMemory());
  }

  /**
   * The store in a directory, made where there is none.
   *
   * @param base what its IRIs begin with; empty for what they do begin with, the usual base in a
   *     new store
   * @throws StoreException if the directory is something else, its IRIs begin with another base, or
   *     another process has it open
   */
  public static LocalStore open(Path directory, Optional<Iris> base) {
    try {
      refuseForeign(directory);
      Optional<Iris> recorded = StoreBase.recorded(directory);
      refuseOther(directory, recorded, base);
      boolean indexIsThere = Files.isDirectory(directory.resolve(TEXT));
      Files.createDirectories(directory.resolve(DATABASE));
      DatasetGraph database =
          DatabaseMgr.connectDatasetGraph(directory.resolve(DATABASE).toString());
      LocalStore store =
          new LocalStore(
              recorded.or(() -> base).orElse(Iris.DEFAULT),
              database,
              TextIndexes.onDisk(directory.resolve(TEXT)));
      if (!indexIsThere) {
        store.write(StoreWriter::indexText);
      }
      return recorded.isPresent() ? store : store.recordBase(directory, base);
    } catch (DBOpEnvException e) {
      throw new StoreException(
          "store "
              + directory
              + " is open in another process: end that process or use another --store",
          e);
    } catch (IOException e) {
      throw new StoreException("store " + directory + " cannot be opened: " + e.getMessage(), e);
    }
  }

  /** As {@link #open(Path, Optional)}, with a base. */
  public static LocalStore open(Path directory, Iris base) {
    return open(directory, Optional.of(base));
  }

  /**
   * The store in a directory that must hold one.
   *
   * @param base as for {@link #open(Path, Optional)}
   * @throws StoreException if it holds none, its IRIs begin with another base, or another process
   *     has it open
   */
  public static LocalStore openExisting(Path directory, Optional<Iris> base) {
    if (!Files.isDirectory(directory.resolve(DATABASE))) {
      throw new StoreException(
          "there is no store in " + directory + ": make one with \"claimgraph build\"");
    }
    return open(directory, base);
  }

  /** As {@link #openExisting(Path, Optional)}, with a base. */
  public static LocalStore openExisting(Path directory, Iris base) {
    return openExisting(directory, Optional.of(base));
  }

  /** This store with its base on record, which until now only its data tell. */
  private LocalStore recordBase(Path directory, Optional<Iris> wanted) throws IOException {
    Optional<Iris> found = StoreBase.ofData(indexed);
    try {
      refuseOther(directory, found, wanted);
    } catch (StoreException e) {
      close();
      throw e;
    }
    Iris base = found.orElse(iris);
    StoreBase.record(directory, base);
    return new LocalStore(base, database, indexed);
  }

  private static void refuseOther(Path directory, Optional<Iris> found, Optional<Iris> wanted) {
    if (found.isPresent() && wanted.isPresent() && !found.equals(wanted)) {
      throw new StoreException(
          "the IRIs of store %s begin with %s, not with %s: leave out --base or use another --store"
              .formatted(directory, found.get().base(), wanted.get().base()));
    }
  }

  private static void refuseForeign(Path directory) throws IOException {
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw new StoreException("store " + directory + " is a file: expected a directory");
    }
    if (Files.isDirectory(directory) && !Files.isDirectory(directory.resolve(DATABASE))) {
      try (var entries = Files.list(directory)) {
        if (entries.findAny().isPresent()) {
          throw new StoreException(
              "directory " + directory + " holds something else than a store: use another --store");
        }
      }
    }
  }

  /** The base of the store's IRIs and the IRIs below it. */
  public Iris iris() {
    return iris;
  }

  /** The dataset with its full-text index; its default graph, in queries, is the union of all. */
  public DatasetGraph dataset() {
    return indexed;
  }

  /** Reads in one transaction. */
  public <T> T read(Function<StoreReader, T> work) {
    return Txn.calculateRead(indexed, () -> work.apply(new StoreReader(iris, indexed)));
  }

  /** Changes the store in one transaction: wholly, or not at all where the work throws. */
  public void write(Consumer<StoreWriter> work) {
    Txn.executeWrite(indexed, () -> work.accept(new StoreWriter(iris, indexed)));
  }

  @Override
  public List<String> graphNames() {
    return read(StoreReader::graphNames);
  }

  @Override
  public NamedGraph graph(String name) {
    return read(reader -> reader.graph(name));
  }

  @Override
  public void replace(Collection<NamedGraph> graphs) {
    write(writer -> graphs.forEach(writer::put));
  }

  @Override
  public void delete(Collection<String> names) {
    write(writer -> names.forEach(writer::delete));
  }

  /** Gives back the space of what was replaced and deleted. Nothing may write meanwhile. */
  public void compact() {
    try {
      DatabaseMgr.compact(database, true);
    } catch (UncheckedIOException e) {
      throw new StoreException("store cannot be compacted: " + e.getMessage(), e);
    }
  }

  /** Lets go of the store, so that another process may open it. */
  @Override
  public void close() {
    indexed.close();
    org.apache.jena.tdb2.sys.TDBInternal.expel(database);
  }
}
