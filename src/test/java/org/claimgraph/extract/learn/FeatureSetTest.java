package org.claimgraph.extract.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureSetTest {
  private final List<String> columns = List.of("word", "tag");

  @Test
  void leavesOutFeaturesOfAbsentValues() {
    FeatureSet set = new FeatureSet("t", columns, List.of("word[0]", "tag[0]", "word[0] tag[0]"));
    Columns sequence = new Columns(1, 2);
    sequence.set(0, 0, "dog");
    assertThat(set.features(sequence, 0, new int[3])).isEqualTo(1);
  }

  @Test
  void tellsTheSequencesEndFromAbsentValues() {
    FeatureSet set = new FeatureSet("t", columns, List.of("word[-1]", "word[+1]"));
    int[] features = new int[2];
    assertThat(set.features(new Columns(1, 2), 0, features)).isEqualTo(2);
    assertThat(features[0]).isNotEqualTo(features[1]);
  }

  @Test
  void givesTheSameValueInAnotherPlaceAnotherFeature() {
    FeatureSet set = new FeatureSet("t", columns, List.of("word[0]", "word[-1]"));
    Columns sequence = new Columns(2, 2);
    sequence.set(0, 0, "dog");
    sequence.set(1, 0, "dog");
    int[] features = new int[2];
    set.features(sequence, 1, features);
    assertThat(features[0]).isNotEqualTo(features[1]);
  }

  @Test
  void refusesTemplatesItCannotRead() {
    assertThatThrownBy(() -> new FeatureSet("t", columns, List.of("word")))
        .hasMessageContaining("found \"word\"");
    assertThatThrownBy(() -> new FeatureSet("t", columns, List.of("shape[0]")))
        .hasMessageContaining("found \"shape[0]\"");
    assertThatThrownBy(() -> new FeatureSet("t", columns, List.of("tag[0]", "tag[0]")))
        .hasMessageContaining("twice");
  }
}
