package org.claimgraph.resolve.across;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.extract.Designator;
import org.claimgraph.resolve.Referent;

/** How entities are called. */
final class Labels {
  private Labels() {}

  /** All forms by name with the number of mentions over all referents. */
  static Map<String, Integer> names(Collection<Referent> referents) {
    Map<String, Integer> names = new TreeMap<>();
    referents.forEach(r -> r.names().forEach((name, n) -> names.merge(name, n, Integer::sum)));
    return names;
  }

  /**
   * The name with most words; among those the one said most often, then the first in the alphabet.
   * The first label where nothing is named.
   */
  static String fullest(Collection<Referent> referents) {
    Map<String, Integer> names = names(referents);
    return names.keySet().stream()
        .max(
            Comparator.<String>comparingInt(name -> name.split(" ").length)
                .thenComparing(names::get)
                .thenComparing(Comparator.reverseOrder()))
        .orElseGet(
            () ->
                referents.stream()
                    .map(Referent::label)
                    .min(Comparator.naturalOrder())
                    .orElseThrow());
  }

  /** "7th", "21st", "112th". */
  static String ordinal(int number) {
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
  static String title(String key) {
    return Stream.of(key.split("-"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  /** "9th Motor Rifle Brigade", from a designator and the branches to say. */
  static String unit(Designator designator, Collection<String> branches) {
    String head =
        designator.number().isPresent()
            ? ordinal(designator.number().getAsInt())
            : designator.name().orElse("");
    return Stream.concat(
            Stream.of(head),
            Stream.concat(
                branches.stream().map(Labels::title),
                designator.echelon().map(Labels::title).stream()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The other names of an entity, sorted, without its label. */
  static List<String> others(String label, Set<String> names) {
    return names.stream().filter(name -> !name.equals(label)).sorted().toList();
  }
}
