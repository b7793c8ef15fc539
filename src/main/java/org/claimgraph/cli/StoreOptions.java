package org.claimgraph.cli;

import java.nio.file.Path;
import org.claimgraph.rdf.Iris;
import org.claimgraph.store.LocalStore;
import picocli.CommandLine.Option;

/** The options of all commands that work on a store. */
final class StoreOptions {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The store's directory; ./claimgraph-store by default.")
  private Path directory = Path.of("claimgraph-store");

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Base of the store's IRIs; https://w3id.org/claimgraph/id/ by default.")
  private String base = Iris.DEFAULT.base();

  /** The store, made where there is none. */
  LocalStore open() {
    return LocalStore.open(directory, new Iris(base));
  }

  /** The store, which must be there. */
  LocalStore openExisting() {
    return LocalStore.openExisting(directory, new Iris(base));
  }

  Path directory() {
    return directory;
  }
}
