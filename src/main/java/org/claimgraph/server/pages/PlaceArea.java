package org.claimgraph.server.pages;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where on the map a place may be that is only said by its lie to another: "8 km north of X", "near
 * X". A sector of a ring around the other place, drawn for the eye and not measured: a stated
 * distance is taken as rounded (a third more or less), a direction as one of eight (half a step to
 * each side), and where no distance is stated the reach follows from what the other place is.
 *
 * @param latitude of the other place, degrees north
 * @param longitude of the other place, degrees east
 * @param near kilometres from it to the inner edge
 * @param far kilometres from it to the outer edge
 * @param from bearing of the first side, degrees clockwise from north
 * @param to bearing of the other side, up to 360 degrees on
 */
record PlaceArea(
    double latitude, double longitude, double near, double far, double from, double to) {
  private static final double EARTH_KM = 6371;
  private static final double STEP = 7.5;
  private static final double HALF_OF_EIGHTH = 22.5;
  private static final double ROUNDED = 1 / 3.0;

  /** How far "near" reaches from a place of a kind, in kilometres. */
  private static final Map<String, Double> REACH =
      Map.of("settlement", 8.0, "facility", 4.0, "region", 60.0, "country", 250.0);

  private static final double OTHER_REACH = 40;

  /**
   * The area of a row whose columns say the other place's {@code anchorLatitude}, {@code
   * anchorLongitude} and {@code anchorKind}, the {@code relation} to it, and perhaps {@code
   * bearing} and {@code distance}; empty where the first two or the relation are missing.
   */
  static Optional<PlaceArea> of(Map<String, String> row) {
    if (!row.containsKey("anchorLatitude") || !row.containsKey("relation")) {
      return Optional.empty();
    }
    double reach = REACH.getOrDefault(row.getOrDefault("anchorKind", ""), OTHER_REACH);
    boolean stated = row.containsKey("distance");
    double distance = stated ? Double.parseDouble(row.get("distance")) : 0;
    double outward =
        switch (row.get("relation")) {
          case "from", "sector" -> 3 * reach;
          default -> reach;
        };
    boolean directed = row.containsKey("bearing");
    double bearing = directed ? Double.parseDouble(row.get("bearing")) : 180;
    double half = !directed ? 180 : HALF_OF_EIGHTH;
    return Optional.of(
        new PlaceArea(
            Double.parseDouble(row.get("anchorLatitude")),
            Double.parseDouble(row.get("anchorLongitude")),
            stated ? distance * (1 - ROUNDED) : 0,
            stated ? distance * (1 + ROUNDED) : outward,
            bearing - half,
            bearing + half));
  }

  /** The area in WKT (OGC 06-103r4): a polygon, longitude first, to four decimals of a degree. */
  String wkt() {
    boolean round = to - from >= 360;
    List<String> outer = arc(far);
    List<String> inner = near > 0 ? arc(near) : List.of(point(0, 0));
    if (round) {
      return near > 0
          ? "POLYGON(%s,%s)".formatted(ring(outer), ring(inner))
          : "POLYGON(%s)".formatted(ring(outer));
    }
    List<String> sector = new ArrayList<>(outer);
    List<String> back = new ArrayList<>(inner);
    Collections.reverse(back);
    sector.addAll(back);
    return "POLYGON(%s)".formatted(ring(sector));
  }

  private static String ring(List<String> points) {
    return points.stream().collect(joining(",", "(", "," + points.getFirst() + ")"));
  }

  private List<String> arc(double kilometres) {
    List<String> points = new ArrayList<>();
    for (double bearing = from; bearing <= to; bearing += STEP) {
      points.add(point(bearing, kilometres));
    }
    return points;
  }

  /** The point at a bearing and distance, on a sphere. */
  private String point(double bearing, double kilometres) {
    double angle = kilometres / EARTH_KM;
    double north = Math.toRadians(latitude);
    double course = Math.toRadians(bearing);
    double sine =
        Math.sin(north) * Math.cos(angle) + Math.cos(north) * Math.sin(angle) * Math.cos(course);
    double east =
        Math.atan2(
            Math.sin(course) * Math.sin(angle) * Math.cos(north),
            Math.cos(angle) - Math.sin(north) * sine);
    return String.format(
        Locale.ROOT,
        "%.4f %.4f",
        longitude + Math.toDegrees(east),
        Math.toDegrees(Math.asin(sine)));
  }
}
