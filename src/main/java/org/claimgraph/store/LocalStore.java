package org.claimgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
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
    this.iris = iris;
    this.database = database;
    this.indexed = TextDatasetFactory.create(database, index, true);
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
   * @throws StoreException if the directory is something else, or another process has it open
   */
  public static LocalStore open(Path directory, Iris iris) {
    try {
      refuseForeign(directory);
      boolean indexIsThere = Files.isDirectory(directory.resolve(TEXT));
      Files.createDirectories(directory.resolve(DATABASE));
      DatasetGraph database =
          DatabaseMgr.connectDatasetGraph(directory.resolve(DATABASE).toString());
      LocalStore store =
          new LocalStore(iris, database, TextIndexes.onDisk(directory.resolve(TEXT)));
      if (!indexIsThere) {
        store.write(StoreWriter::indexText);
      }
      return store;
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

  /**
   * The store in a directory that must hold one.
   *
   * @throws StoreException if it holds none, or another process has it open
   */
  public static LocalStore openExisting(Path directory, Iris iris) {
    if (!Files.isDirectory(directory.resolve(DATABASE))) {
      throw new StoreException(
          "there is no store in " + directory + ": make one with \"claimgraph build\"");
    }
    return open(directory, iris);
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
