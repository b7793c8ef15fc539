package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.claimgraph.rdf.Iris;
import org.claimgraph.store.LocalStore;
import org.jspecify.annotations.Nullable;
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
      description =
          "What the store's IRIs begin with; what is on record in the store by default, in a new"
              + " one https://w3id.org/claimgraph/id/.")
  private @Nullable String base;

  /** The store, made where there is none. */
  LocalStore open() {
    return LocalStore.open(directory, base());
  }

  /** The store, which must be there. */
  LocalStore openExisting() {
    return LocalStore.openExisting(directory, base());
  }

  private Optional<Iris> base() {
    return Optional.ofNullable(base).map(Iris::new);
  }

  Path directory() {
    return directory;
  }
}
