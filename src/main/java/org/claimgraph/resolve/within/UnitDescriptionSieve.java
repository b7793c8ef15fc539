package org.claimgraph.resolve.within;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimgraph.extract.Designator;
import org.claimgraph.extract.UnitMention;
import org.claimgraph.resolve.Reason;
import org.claimgraph.resolve.UnitMatch;

/**
 * Units that are only described. "The brigade" is the last brigade before it that nothing
 * contradicts; "a brigade", which brings something new, is a brigade named later only where the
 * article names just one that fits. A described part of a unit ("the brigade's engineers") is one
 * thing with other descriptions of the same part of the same unit.
 */
final class UnitDescriptionSieve implements Sieve {
  private static final Pattern INDEFINITE = Pattern.compile("^(?:an?|one|another|some)\\b.*");
  private static final double STATED_SIDE = 0.85;
  private static final double UNSTATED_SIDE = 0.75;
  private static final double AHEAD = 0.5;

  @Override
  public void apply(Clusters clusters) {
    List<UnitMention> described =
        clusters.mentions().stream()
            .filter(UnitMention.class::isInstance)
            .map(UnitMention.class::cast)
            .filter(m -> !m.designator().isSpecific())
            .toList();
    described.stream().filter(m -> m.parent().isEmpty()).forEach(m -> joinWhole(clusters, m));
    described.stream().filter(m -> m.parent().isPresent()).forEach(m -> joinPart(clusters, m));
  }

  private static void joinWhole(Clusters clusters, UnitMention mention) {
    List<Cluster> fitting =
        clusters.all().stream().filter(unit -> fits(clusters, mention, unit)).toList();
    boolean indefinite =
        INDEFINITE.matcher(clusters.text(mention).toLowerCase(Locale.ROOT)).matches();
    double sure = mention.designator().side().isPresent() ? STATED_SIDE : UNSTATED_SIDE;
    Optional<Cluster> before = indefinite ? Optional.empty() : nearestBefore(mention, fitting);
    if (before.isPresent()) {
      clusters.join(mention, before.get(), sure, Reason.DESCRIBED_UNIT);
      return;
    }
    List<Cluster> named = fitting.stream().filter(Cluster::isNamed).toList();
    if (named.size() == 1 && mention.designator().side().isPresent()) {
      clusters.join(mention, named.getFirst(), AHEAD, Reason.DESCRIBED_AHEAD);
    }
  }

  private static boolean fits(Clusters clusters, UnitMention mention, Cluster unit) {
    Designator said = mention.designator();
    return unit != clusters.of(mention)
        && said.echelon().isPresent()
        && unit.units().findAny().isPresent()
        && unit.units().allMatch(m -> m.parent().isEmpty() || m.designator().isSpecific())
        && unit.units().anyMatch(m -> m.designator().echelon().equals(said.echelon()))
        && unit.units().allMatch(m -> sidesAgree(said, m.designator()))
        && unit.units().anyMatch(m -> UnitMatch.branchesAgree(said, m.designator()));
  }

  private static boolean sidesAgree(Designator one, Designator other) {
    return one.side().isEmpty() || other.side().isEmpty() || one.side().equals(other.side());
  }

  private static Optional<Cluster> nearestBefore(UnitMention mention, List<Cluster> fitting) {
    return fitting.stream()
        .filter(unit -> unit.lastBefore(mention) >= 0)
        .max(Comparator.comparingInt(unit -> unit.lastBefore(mention)));
  }

  private static void joinPart(Clusters clusters, UnitMention mention) {
    Optional<Cluster> whole = parent(clusters, mention);
    clusters.all().stream()
        .filter(unit -> unit != clusters.of(mention))
        .filter(unit -> unit.first().span().begin() < mention.span().begin())
        .filter(
            unit ->
                unit.units()
                    .anyMatch(
                        m ->
                            m.parent().isPresent()
                                && samePart(m.designator(), mention.designator())
                                && parent(clusters, m).equals(whole)))
        .findFirst()
        .ifPresent(unit -> clusters.join(mention, unit, UNSTATED_SIDE, Reason.DESCRIBED_PART));
  }

  private static boolean samePart(Designator one, Designator other) {
    return !one.isSpecific()
        && one.branches().equals(other.branches())
        && one.echelon().equals(other.echelon());
  }

  private static Optional<Cluster> parent(Clusters clusters, UnitMention mention) {
    return mention.parent().flatMap(clusters::at).map(clusters::of);
  }
}
