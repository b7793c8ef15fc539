package org.claimgraph.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floors of quality: on texts of our own, and on the kit's under {@code -Dkit=DIR}. */
class DateGoldTest {

  @Test
  void ownTextsKeepTheirValues() throws IOException {
    assertThat(new DateGold(Path.of("src/test/resources/gold/dates")).valueF1("own:"))
        .isGreaterThanOrEqualTo(90);
  }

  @ParameterizedTest
  @CsvSource({"timebank:, 81", "wikiwars:, 85"})
  @EnabledIfSystemProperty(named = "kit", matches = ".+")
  void kitKeepsItsValues(String corpus, double floor) throws IOException {
    Path kit = Path.of(System.getProperty("kit"), "dates", "dev");
    assertThat(new DateGold(kit).valueF1(corpus)).isGreaterThanOrEqualTo(floor);
  }
}
