package org.claimgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RequestsTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  @Test
  @Timeout(60)
  void whatGivesWayGoesOnWhenTheLastRequestIsAnswered() throws Exception {
    Requests requests = new Requests(LONG);
    List<String> order = new ArrayList<>();
    CompletableFuture<Void> waits = new CompletableFuture<>();

    requests.doFilter(
        null,
        null,
        (request, response) -> {
          Thread.startVirtualThread(
              () -> {
                requests.giveWay();
                order.add("counted");
                waits.complete(null);
              });
          order.add("answered");
        });
    waits.join();

    assertThat(order).containsExactly("answered", "counted");
  }

  @Test
  @Timeout(60)
  void nothingWaitsWhereNothingIsAsked() {
    new Requests(LONG).giveWay();
  }

  @Test
  @Timeout(60)
  void noneGivesWayForEver() throws Exception {
    Requests requests = new Requests(Duration.ofMillis(1));

    requests.doFilter(null, null, (request, response) -> requests.giveWay());
  }
}
