package org.claimgraph.extract.locations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.extract.LocationMention;
import org.claimgraph.extract.RelativePlace;
import org.claimgraph.extract.RelativePlace.Relation;
import org.junit.jupiter.api.Test;

class RelativePhrasesTest {

  @Test
  void readsDistanceAndDirection() {
    String text = "The patrol stopped 12 km (7.5 miles) to the north-west of Leipzig.";
    LocationMention place = relative(text).getFirst();

    assertThat(place.span().in(text)).isEqualTo("12 km (7.5 miles) to the north-west of Leipzig");
    RelativePlace lie = place.relative().orElseThrow();
    assertThat(lie.anchor().in(text)).isEqualTo("Leipzig");
    assertThat(lie.relation()).isEqualTo(Relation.FROM);
    assertThat(lie.bearing()).hasValue(315);
    assertThat(lie.kilometres()).hasValue(12);
  }

  @Test
  void convertsUnitsAndNumberWords() {
    assertThat(relative("They camped four miles east of Leipzig.").getFirst().relative())
        .hasValueSatisfying(lie -> assertThat(lie.kilometres()).hasValue(6.437));
    assertThat(relative("They camped 800 metres from Leipzig.").getFirst().relative())
        .hasValueSatisfying(
            lie -> {
              assertThat(lie.kilometres()).hasValue(0.8);
              assertThat(lie.bearing()).isEmpty();
            });
  }

  @Test
  void givesEachOfTwoDirectionsAMention() {
    String text = "Fighting went on east and west of Leipzig.";

    assertThat(relative(text))
        .extracting(place -> place.span().in(text))
        .containsExactly("east", "west of Leipzig");
    assertThat(relative(text))
        .extracting(place -> place.relative().orElseThrow().bearing().orElseThrow())
        .containsExactly(90.0, 270.0);
  }

  @Test
  void readsParts() {
    RelativePlace part = only("Shells hit south-western Leipzig.");

    assertThat(part.relation()).isEqualTo(Relation.PART);
    assertThat(part.bearing()).hasValue(225);
    assertThat(only("They held the northern part of Leipzig.").bearing()).hasValue(0);
  }

  @Test
  void readsOutskirtsAndNeighbourhoods() {
    assertThat(only("They fought on the outskirts of Leipzig.").relation())
        .isEqualTo(Relation.NEAR);
    assertThat(only("A bridge near Leipzig fell.").relation()).isEqualTo(Relation.NEAR);
  }

  @Test
  void readsSectorsAndFronts() {
    assertThat(only("Attacks in the Leipzig direction went on.").relation())
        .isEqualTo(Relation.SECTOR);
    assertThat(only("Attacks in the Leipzig sector went on.").relation())
        .isEqualTo(Relation.SECTOR);
  }

  @Test
  void tellsTheBanksOfARiver() {
    assertThat(only("Troops crossed to the left bank of the Danube.").bearing()).hasValue(0);
    assertThat(only("Troops crossed to the right bank of the Danube.").bearing()).hasValue(180);
    assertThat(only("Troops crossed to the eastern bank of the Rhine.").bearing()).hasValue(90);
  }

  @Test
  void readsNothingIntoAPlainName() {
    assertThat(relative("Leipzig is a town. He lives in Leipzig.")).isEmpty();
  }

  private static RelativePlace only(String text) {
    assertThat(relative(text)).hasSize(1);
    return relative(text).getFirst().relative().orElseThrow();
  }

  private static List<LocationMention> relative(String text) {
    return LocationExtractorTest.extract(text).stream()
        .filter(place -> place.relative().isPresent())
        .toList();
  }
}
