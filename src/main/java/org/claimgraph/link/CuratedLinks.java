package org.claimgraph.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.resolve.Entity;
import org.claimgraph.resolve.across.Curation;

/** What people decided on links. */
final class CuratedLinks {
  private final List<Curation.Linked> linked = new ArrayList<>();
  private final Set<Curation.NotLinked> refused = new HashSet<>();

  CuratedLinks(Curation curation) {
    for (Curation.Rule rule : curation.rules()) {
      switch (rule) {
        case Curation.Linked link -> linked.add(link);
        case Curation.NotLinked link -> refused.add(link);
        case Curation.Same same -> {}
        case Curation.Different different -> {}
        case Curation.Rename rename -> {}
      }
    }
  }

  /** The links that people made, in the order of their file. */
  List<Link> of(Entity entity) {
    return linked.stream()
        .filter(link -> link.path().equals(entity.path()))
        .map(
            link ->
                new Link(
                    entity.path(),
                    link.target(),
                    "curation",
                    1,
                    Link.Match.SAME,
                    "curated",
                    List.of(),
                    Optional.empty()))
        .toList();
  }

  boolean isRefused(Entity entity, String target) {
    return refused.contains(new Curation.NotLinked(entity.path(), target));
  }
}
