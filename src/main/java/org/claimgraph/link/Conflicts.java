package org.claimgraph.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimgraph.extract.EntityType;
import org.claimgraph.resolve.Entity;

/**
 * Lets no record be the exact match of entities of different types. What a person decided wins. A
 * country's territory stays linked to its state's record, as a close match; any other loser's link
 * is recorded as lost.
 */
final class Conflicts {
  private static final Comparator<Linker.Proposal> BEST_FIRST =
      Comparator.comparing((Linker.Proposal proposal) -> proposal.link().match() != Link.Match.SAME)
          .thenComparing(proposal -> !proposal.isState())
          .thenComparing(proposal -> -proposal.link().score())
          .thenComparing(proposal -> -proposal.entity().members().size())
          .thenComparing(proposal -> proposal.entity().path());

  private Conflicts() {}

  static List<Link> settle(List<Linker.Proposal> proposals) {
    SortedMap<String, List<Linker.Proposal>> byTarget = new TreeMap<>();
    proposals.forEach(
        proposal ->
            byTarget
                .computeIfAbsent(proposal.link().target(), target -> new ArrayList<>())
                .add(proposal));
    List<Link> links = new ArrayList<>();
    byTarget.values().forEach(rivals -> settle(rivals, links));
    return links;
  }

  private static void settle(List<Linker.Proposal> rivals, List<Link> links) {
    rivals.sort(BEST_FIRST);
    Entity winner =
        rivals.stream()
            .filter(rival -> rival.link().isExact())
            .findFirst()
            .orElse(rivals.getFirst())
            .entity();
    for (Linker.Proposal rival : rivals) {
      Entity entity = rival.entity();
      if (entity.type() == winner.type()) {
        links.add(rival.link());
      } else if (isTerritoryOf(entity, winner) || isTerritoryOf(winner, entity)) {
        links.add(rival.link().asClose());
      } else {
        links.add(rival.link().as(Link.Match.LOST));
      }
    }
  }

  private static boolean isTerritoryOf(Entity place, Entity state) {
    return place.type() == EntityType.LOCATION && state.type() == EntityType.STATE;
  }
}
