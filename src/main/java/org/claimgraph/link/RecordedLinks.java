package org.claimgraph.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimgraph.resolve.Entity;

/**
 * What services on the net decided in earlier runs. Such a decision holds until what it was made on
 * changes, or the service is asked anew and answers.
 */
final class RecordedLinks {
  private final Map<String, List<Link>> byEntity = new HashMap<>();
  private final List<KnowledgeBase> bases;

  /**
   * Prepares to give them.
   *
   * @param links of an earlier run; those that any run makes anew are passed over
   * @param bases those that this run has asked
   */
  RecordedLinks(Collection<Link> links, List<KnowledgeBase> bases) {
    this.bases = bases;
    for (Link link : links) {
      if (link.grounds().isPresent()) {
        byEntity.computeIfAbsent(link.entity(), path -> new ArrayList<>()).add(link);
      }
    }
  }

  /** Those that hold, with what their score makes of them: no rival has a part in that yet. */
  Stream<Link> of(Entity entity) {
    return byEntity.getOrDefault(entity.path(), List.of()).stream()
        .filter(link -> link.grounds().stream().allMatch(grounds -> grounds.hold(entity)))
        .filter(link -> bases.stream().noneMatch(base -> base.answeredInsteadOf(link, entity)))
        .map(link -> Linker.scored(entity, link));
  }
}
