package org.claimgraph.extract.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.claimgraph.extract.learn.Bio.Stretch;
import org.junit.jupiter.api.Test;

class BioTest {

  @Test
  void namesLabelsByType() {
    assertThat(Bio.labels(List.of("a", "b"))).containsExactly("O", "B-a", "I-a", "B-b", "I-b");
  }

  @Test
  void keepsNeighboursOfOneTypeApart() {
    List<Stretch> stretches = List.of(new Stretch(0, 2, 1), new Stretch(2, 3, 1));
    assertThat(Bio.encode(4, stretches)).containsExactly(3, 4, 3, 0);
    assertThat(Bio.decode(new int[] {3, 4, 3, 0})).isEqualTo(stretches);
  }

  @Test
  void refusesOverlaps() {
    assertThatThrownBy(() -> Bio.encode(3, List.of(new Stretch(0, 2, 0), new Stretch(1, 3, 1))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void decodingAnyLabelsGivesStretchesThatEncodeThemAgain(
      @ForAll @Size(max = 8) List<@IntRange(max = 4) Integer> labels) {
    int[] given = labels.stream().mapToInt(Integer::intValue).toArray();
    List<Stretch> stretches = Bio.decode(given);
    int[] encoded = Bio.encode(given.length, stretches);
    assertThat(Bio.decode(encoded)).isEqualTo(stretches);
    for (int i = 0; i < given.length; i++) {
      assertThat((encoded[i] + 1) / 2).isEqualTo((given[i] + 1) / 2);
    }
  }
}
