package org.claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  @Test
  void handsOnInInputOrderWhateverTheWorkTakes() {
    List<Integer> results = new ArrayList<>();
    try (InOrder<Integer, Integer> work = new InOrder<>(4, InOrderTest::slower, results::add)) {
      IntStream.range(0, 200).forEach(work::accept);
      work.finish();
    }

    assertThat(results).isEqualTo(IntStream.range(0, 200).boxed().toList());
  }

  @Test
  void throwsAgainWhatTheWorkThrew() {
    try (InOrder<Integer, Integer> work =
        new InOrder<>(
            2,
            item -> {
              throw new IllegalStateException("item " + item);
            },
            result -> {})) {
      work.accept(7);

      assertThatThrownBy(work::finish).hasMessage("item 7");
    }
  }

  /** Early items of each eight take longest, so that without order they would come last. */
  private static int slower(int item) {
    long spin = 0;
    for (int i = 0; i < (8 - item % 8) * 20_000; i++) {
      spin += i;
    }
    return spin < 0 ? -1 : item;
  }
}
