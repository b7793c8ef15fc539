package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.extract.Designator;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.UnitMention;
import org.claimgraph.resolve.Reason;
import org.claimgraph.resolve.UnitMatch;

/**
 * Units by designator: the same number or name, and nothing that contradicts. A unit of unstated
 * side joins one of a stated side only where the article has just one such unit.
 */
final class UnitSieve implements Sieve {
  private static final double SURE = 0.97;
  private static final double SIDE_UNSTATED = 0.85;

  @Override
  public void apply(Clusters clusters) {
    List<Cluster> units = new ArrayList<>();
    for (UnitMention mention : specific(clusters, true)) {
      join(clusters, mention, units, SURE);
    }
    for (UnitMention mention : specific(clusters, false)) {
      join(clusters, mention, units, SIDE_UNSTATED);
    }
  }

  private static List<UnitMention> specific(Clusters clusters, boolean sided) {
    return clusters.mentions().stream()
        .filter(UnitMention.class::isInstance)
        .map(UnitMention.class::cast)
        .filter(m -> m.form() == Form.NAME && m.designator().isSpecific())
        .filter(m -> m.designator().side().isPresent() == sided)
        .toList();
  }

  private static void join(
      Clusters clusters, UnitMention mention, List<Cluster> units, double confidence) {
    List<Cluster> matches =
        units.stream().filter(unit -> matches(clusters, mention, unit)).toList();
    if (matches.size() == 1) {
      clusters.join(mention, matches.getFirst(), confidence, Reason.UNIT_DESIGNATOR);
    } else {
      units.add(clusters.of(mention));
    }
  }

  private static boolean matches(Clusters clusters, UnitMention mention, Cluster unit) {
    Designator designator = mention.designator();
    return unit.units()
            .filter(m -> m.form() == Form.NAME)
            .allMatch(m -> UnitMatch.mayBe(designator, m.designator()))
        && parentsAgree(parent(clusters, mention), parent(clusters, unit));
  }

  private static boolean parentsAgree(Optional<Designator> one, Optional<Designator> other) {
    return one.isEmpty() || other.isEmpty() || UnitMatch.mayBe(one.get(), other.get());
  }

  private static Optional<Designator> parent(Clusters clusters, Cluster unit) {
    return unit.units().map(m -> parent(clusters, m)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Designator> parent(Clusters clusters, UnitMention mention) {
    return mention
        .parent()
        .flatMap(clusters::at)
        .filter(UnitMention.class::isInstance)
        .map(parent -> ((UnitMention) parent).designator());
  }
}
