package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Form;
import org.claimgraph.resolve.Institution;
import org.claimgraph.resolve.Reason;

/**
 * Institutions that every state has: "the Defence Ministry" is "the Norwegian Ministry of Defence"
 * in an article that speaks of no other state's.
 */
final class InstitutionSieve implements Sieve {
  private static final double OF_THE_STATE = 0.85;

  @Override
  public void apply(Clusters clusters) {
    Map<String, List<Cluster>> byKind = new TreeMap<>();
    for (Cluster cluster : clusters.all()) {
      kind(clusters, cluster)
          .ifPresent(kind -> byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(cluster));
    }
    byKind.values().forEach(same -> joinUnsided(clusters, same));
  }

  private static Optional<String> kind(Clusters clusters, Cluster cluster) {
    return cluster
        .actors()
        .filter(actor -> actor.type() == EntityType.ORGANISATION && actor.form() != Form.PRONOUN)
        .map(actor -> Institution.kind(clusters.name(actor)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static void joinUnsided(Clusters clusters, List<Cluster> same) {
    List<String> sides =
        same.stream().map(Cluster::side).flatMap(Optional::stream).distinct().toList();
    if (sides.size() > 1) {
      return;
    }
    Cluster target =
        same.stream().filter(c -> c.side().isPresent()).findFirst().orElse(same.getFirst());
    same.forEach(c -> clusters.join(c.first(), target, OF_THE_STATE, Reason.INSTITUTION));
  }
}
