package org.claimgraph.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.claimgraph.rdf.Iris;
import org.claimgraph.store.LocalStore;
import org.junit.jupiter.api.Test;

class KeptTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Node NAME = SSE.parseNode("<http://example.org/name>");

  private final AtomicInteger made = new AtomicInteger();

  @Test
  void aStoreIsAskedAgainOnlyAfterAChange() {
    try (LocalStore store = LocalStore.inMemory(Iris.DEFAULT)) {
      Kept<Integer> kept = new Kept<>(store.dataset(), Runnable::run, made::incrementAndGet);

      assertThat(kept.get(PATIENCE)).hasValue(1);
      assertThat(kept.get(PATIENCE)).hasValue(1);
      change(store.dataset());
      assertThat(kept.get(PATIENCE)).hasValue(2);
      assertThat(kept.get(PATIENCE)).hasValue(2);
    }
  }

  @Test
  void aDatasetThatCountsNoChangesIsAskedEachTime() {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    Kept<Integer> kept = new Kept<>(dataset, Runnable::run, made::incrementAndGet);

    assertThat(kept.get(PATIENCE)).hasValue(1);
    assertThat(kept.get(PATIENCE)).hasValue(2);
  }

  @Test
  void whatIsNotReadyInTimeIsNotWaitedFor() {
    try (LocalStore store = LocalStore.inMemory(Iris.DEFAULT)) {
      Deque<Runnable> waiting = new ArrayDeque<>();
      Kept<Integer> kept = new Kept<>(store.dataset(), waiting::add, made::incrementAndGet);

      assertThat(kept.get(Duration.ZERO)).isEmpty();
      waiting.remove().run();
      assertThat(kept.get(Duration.ZERO)).hasValue(1);
      assertThat(waiting).isEmpty();
    }
  }

  @Test
  void whatFailsIsTriedAgain() {
    try (LocalStore store = LocalStore.inMemory(Iris.DEFAULT)) {
      Kept<Integer> kept =
          new Kept<>(
              store.dataset(),
              Runnable::run,
              () -> {
                if (made.incrementAndGet() == 1) {
                  throw new IllegalStateException("not yet");
                }
                return made.get();
              });

      assertThatThrownBy(() -> kept.get(PATIENCE)).hasMessage("not yet");
      assertThat(kept.get(PATIENCE)).hasValue(2);
    }
  }

  private static void change(DatasetGraph dataset) {
    Txn.executeWrite(dataset, () -> dataset.add(Quad.create(NAME, NAME, NAME, NAME)));
  }
}
