package org.claimgraph.server.pages;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.store.DataVersion;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out of a whole dataset: once for each state of its data, on a thread of its own,
 * and kept until the data change; of a dataset that counts no changes, each time. Safe for use by
 * several threads.
 */
final class Kept<T> {
  private final DatasetGraph dataset;
  private final Executor executor;
  private final Supplier<T> work;
  private OptionalLong version = OptionalLong.empty();
  private @Nullable CompletableFuture<T> made;

  Kept(DatasetGraph dataset, Executor executor, Supplier<T> work) {
    this.dataset = dataset;
    this.executor = executor;
    this.work = work;
  }

  /** Sees to it that it is made for the data as they are now. */
  synchronized CompletableFuture<T> begin() {
    OptionalLong now = DataVersion.of(dataset);
    CompletableFuture<T> current = made;
    boolean stands = now.isPresent() && now.equals(version);
    if (current == null || !stands || current.isCompletedExceptionally()) {
      current = CompletableFuture.supplyAsync(work, executor);
      version = now;
      made = current;
    }
    return current;
  }

  /**
   * What was made for the data as they are now; empty where that takes longer than the patience.
   * What goes wrong in the making is thrown here.
   */
  Optional<T> get(Duration patience) {
    try {
      return Optional.of(begin().get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e);
    }
  }
}
