package org.claimgraph.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceAreaTest {
  private static final double KM_OF_A_DEGREE = 111.2;

  @Test
  void aDistanceAndADirectionAreASectorOfARing() {
    PlaceArea area = area("from", "settlement", Map.of("distance", "30", "bearing", "0.0"));

    assertThat(area.near()).isCloseTo(20, within(0.1));
    assertThat(area.far()).isCloseTo(40, within(0.1));
    assertThat(points(area))
        .allSatisfy(point -> assertThat(point[1]).as("latitude").isGreaterThan(45 + 15 / 111.2))
        .anySatisfy(
            point -> assertThat(point[1]).isCloseTo(45 + 40 / KM_OF_A_DEGREE, within(0.01)));
  }

  @Test
  void aDirectionAloneReachesFromThePlaceOutward() {
    PlaceArea area = area("from", "settlement", Map.of("bearing", "90"));

    assertThat(points(area).getLast()).containsExactly(points(area).getFirst());
    assertThat(points(area))
        .anySatisfy(point -> assertThat(point).containsExactly(5, 45))
        .allSatisfy(point -> assertThat(point[0]).as("longitude").isBetween(5.0, 5.5));
  }

  @Test
  void aDistanceAloneIsARing() {
    assertThat(area("from", "settlement", Map.of("distance", "12")).wkt())
        .matches("POLYGON\\(\\([^()]*\\),\\([^()]*\\)\\)");
  }

  @Test
  void nearIsACircleThatGrowsWithThePlace() {
    PlaceArea town = area("near", "settlement", Map.of());
    PlaceArea region = area("near", "region", Map.of());

    assertThat(town.wkt()).matches("POLYGON\\(\\([^()]*\\)\\)");
    assertThat(town.to() - town.from()).isEqualTo(360);
    assertThat(region.far()).isGreaterThan(town.far());
  }

  @Test
  void withoutThePlaceItLiesFromThereIsNoArea() {
    assertThat(PlaceArea.of(Map.of("relation", "near"))).isEmpty();
    assertThat(PlaceArea.of(Map.of("anchorLatitude", "45", "anchorLongitude", "5"))).isEmpty();
  }

  private static PlaceArea area(String relation, String kind, Map<String, String> more) {
    Map<String, String> row = new HashMap<>(more);
    row.putAll(
        Map.of(
            "relation",
            relation,
            "anchorKind",
            kind,
            "anchorLatitude",
            "45",
            "anchorLongitude",
            "5"));
    return PlaceArea.of(row).orElseThrow();
  }

  private static List<double[]> points(PlaceArea area) {
    String[] points = area.wkt().replaceAll("[A-Z()]", "").split(",");
    return Arrays.stream(points)
        .map(point -> Arrays.stream(point.split(" ")).mapToDouble(Double::parseDouble).toArray())
        .toList();
  }
}
