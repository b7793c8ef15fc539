package org.claimgraph.resolve.across;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  /** The other names of an entity, sorted, without its label. */
  static List<String> others(String label, Set<String> names) {
    return names.stream().filter(name -> !name.equals(label)).sorted().toList();
  }
}
