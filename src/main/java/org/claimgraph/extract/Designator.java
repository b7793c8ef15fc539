package org.claimgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a phrase says of a military unit. Everything is optional: "the brigade" has an echelon only.
 *
 * @param number the ordinal or number, "3rd" and "Third" alike
 * @param name a proper name or nickname ("Azov")
 * @param branches keys of the branch scheme in the order said, such as {@code motor-rifle}; words
 *     that only the form said tells apart have one key (motorised and motorized rifle)
 * @param modifiers words that name no branch, in lower case: separate, guards, independent
 * @param echelon key of the echelon scheme, such as {@code brigade}
 * @param side key of the side: an ISO 3166-1 alpha-2 code in lower case, or the key of an armed
 *     group or de facto authority
 */
public record Designator(
    OptionalInt number,
    Optional<String> name,
    List<String> branches,
    List<String> modifiers,
    Optional<String> echelon,
    Optional<String> side) {

  /** Copies the lists. */
  public Designator {
    branches = List.copyOf(branches);
    modifiers = List.copyOf(modifiers);
  }

  /** Whether it tells one unit from its neighbours: it has a number or a name. */
  public boolean isSpecific() {
    return number.isPresent() || name.isPresent();
  }
}
