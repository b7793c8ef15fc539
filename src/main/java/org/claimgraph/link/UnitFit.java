package org.claimgraph.link;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimgraph.extract.Designator;
import org.claimgraph.resolve.Entity;

/**
 * Compares a unit's number and echelon with what a record's names say. Knowledge bases hold units
 * as names only; a number or echelon that differs makes another unit. Where the preferred name has
 * a number, aliases do not count.
 */
final class UnitFit {
  private static final Pattern NUMBER = Pattern.compile("\\b(\\d{1,4})(?:st|nd|rd|th)?\\b");
  private static final Set<String> ECHELONS =
      Set.of(
          "squad", "platoon", "company", "battalion", "regiment", "brigade", "division", "corps");

  private UnitFit() {}

  /** 1 where nothing differs, 0 where something does. */
  static double of(Entity entity, Candidate candidate) {
    if (entity.designator().isEmpty()) {
      return 1;
    }
    Designator designator = entity.designator().get();
    List<String> names =
        NUMBER.matcher(candidate.name()).find()
            ? List.of(candidate.name())
            : Stream.concat(Stream.of(candidate.name()), candidate.aliases().stream()).toList();
    boolean fits =
        names.stream()
            .map(Names::fold)
            .anyMatch(name -> number(designator, name) && echelon(designator, name));
    return fits ? 1 : 0;
  }

  private static boolean number(Designator designator, String name) {
    Matcher matcher = NUMBER.matcher(name);
    OptionalInt said =
        matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    return said.equals(designator.number());
  }

  private static boolean echelon(Designator designator, String name) {
    return designator.echelon().isEmpty()
        || name.contains(designator.echelon().get())
        || ECHELONS.stream().noneMatch(name::contains);
  }
}
