package org.claimgraph.resolve;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.extract.Designator;

/** How units are called in English. */
public final class UnitName {
  private UnitName() {}

  /** "7th", "21st", "112th". */
  public static String ordinal(int number) {
    int tens = number % 100;
    String ending =
        tens >= 11 && tens <= 13
            ? "th"
            : switch (number % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return number + ending;
  }

  /** A key in words, each with a capital: {@code motor-rifle} is "Motor Rifle". */
  public static String title(String key) {
    return Stream.of(key.split("-"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  /** "9th Motor Rifle Brigade", from a designator and the branches to say. */
  public static String of(Designator designator, Collection<String> branches) {
    String head =
        designator.number().isPresent()
            ? ordinal(designator.number().getAsInt())
            : designator.name().orElse("");
    return Stream.concat(
            Stream.of(head),
            Stream.concat(
                branches.stream().map(UnitName::title),
                designator.echelon().map(UnitName::title).stream()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
