package org.claimgraph.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Maps items on several threads and hands the results on in the order of the items, on the thread
 * that calls. A few items for each thread are under way at once; {@link #accept} waits for the
 * oldest when there are more, so memory stays bounded whatever the input's length.
 *
 * @param <T> items
 * @param <R> results
 */
final class InOrder<T, R> implements Consumer<T>, AutoCloseable {
  private static final int UNDER_WAY_PER_THREAD = 8;

  private final ExecutorService threads;
  private final int mostUnderWay;
  private final Function<T, R> work;
  private final Consumer<R> then;
  private final Deque<Future<R>> underWay = new ArrayDeque<>();

  /**
   * @param threadCount how many threads, at least 1
   * @param work maps an item; called on several threads
   * @param then takes the results, in the order of the items
   */
  InOrder(int threadCount, Function<T, R> work, Consumer<R> then) {
    this.threads =
        Executors.newFixedThreadPool(
            threadCount, Thread.ofPlatform().daemon().name("claimgraph-", 1).factory());
    this.mostUnderWay = threadCount * UNDER_WAY_PER_THREAD;
    this.work = work;
    this.then = then;
  }

  @Override
  public void accept(T item) {
    while (underWay.size() >= mostUnderWay) {
      handOnOldest();
    }
    underWay.add(threads.submit(() -> work.apply(item)));
  }

  /** Hands on what is still under way. A failed item's exception is thrown again here. */
  void finish() {
    while (!underWay.isEmpty()) {
      handOnOldest();
    }
  }

  private void handOnOldest() {
    try {
      then.accept(underWay.removeFirst().get());
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  /** Stops the threads; what has not been handed on is lost. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
