package org.claimgraph.extract.locations;

import java.util.Locale;
import java.util.OptionalDouble;

/** Directions of the compass as words. */
final class Compass {
  /** Matches a direction as noun or adjective. */
  static final String WORD =
      "(?:(?:north|south)(?:[- ]?(?:east|west))?|east|west)(?:ern|ward|wards|erly)?";

  private Compass() {}

  /** Degrees clockwise from north of a word that matches {@link #WORD}. */
  static OptionalDouble bearing(String word) {
    String w = word.toLowerCase(Locale.ROOT).replaceAll("[- ]|(?:ern|wards?|erly)$", "");
    return switch (w) {
      case "north" -> OptionalDouble.of(0);
      case "northeast" -> OptionalDouble.of(45);
      case "east" -> OptionalDouble.of(90);
      case "southeast" -> OptionalDouble.of(135);
      case "south" -> OptionalDouble.of(180);
      case "southwest" -> OptionalDouble.of(225);
      case "west" -> OptionalDouble.of(270);
      case "northwest" -> OptionalDouble.of(315);
      default -> OptionalDouble.empty();
    };
  }
}
