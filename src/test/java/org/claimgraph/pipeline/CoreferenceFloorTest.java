package org.claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Floors under the share of persons resolved with no wrong name: a drop of a point or two fails.
 */
class CoreferenceFloorTest {

  @Test
  void personsAreResolvedInTheOpenWikinewsTexts() throws IOException {
    CoreferenceScores scores = new CoreferenceScores();

    assertThat(scores.resolved(Path.of("src/test/resources/gold/coref"))).isGreaterThan(0.59);
    assertThat(scores.gold()).isEqualTo(130);
  }

  @Test
  @EnabledIfSystemProperty(named = "kit", matches = ".+")
  void personsAreResolvedInTheKit() throws IOException {
    CoreferenceScores scores = new CoreferenceScores();
    Path kit = Path.of(System.getProperty("kit"), "coref", "dev");

    assertThat(scores.resolved(kit)).isGreaterThan(0.66);
    assertThat(scores.gold()).isEqualTo(709);
  }
}
