package org.claimgraph.pipeline;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.link.Link;
import org.claimgraph.link.Linker;
import org.claimgraph.link.online.OnlineBase;
import org.claimgraph.resolve.Entity;

/** Links from a service that could not be asked about their entities again. */
final class UnansweredLinks {
  private UnansweredLinks() {}

  /**
   * Those of the stored links that stay.
   *
   * @param stored links of an earlier run
   * @param entities of this run; a link of any other entity goes
   * @param online the services that this run asked
   * @param made links that this run made
   */
  static List<Link> keep(
      List<Link> stored, List<Entity> entities, List<OnlineBase> online, List<Link> made) {
    Map<String, Entity> byPath = new HashMap<>();
    entities.forEach(entity -> byPath.put(entity.path(), entity));
    return stored.stream()
        .filter(
            link ->
                Optional.ofNullable(byPath.get(link.entity()))
                    .filter(entity -> isUnanswered(link, entity, online))
                    .isPresent())
        .filter(link -> made.stream().noneMatch(other -> rules(other, link)))
        .toList();
  }

  private static boolean isUnanswered(Link link, Entity entity, List<OnlineBase> online) {
    return online.stream()
        .filter(base -> base.version().equals(link.knowledgeBase()))
        .anyMatch(base -> Linker.queries(entity).stream().anyMatch(base::failed));
  }

  /** Whether a new link says something else of the entity, or gives its record to another. */
  private static boolean rules(Link made, Link stored) {
    return made.entity().equals(stored.entity()) && host(made).equals(host(stored))
        || made.isExact() && stored.isExact() && made.target().equals(stored.target());
  }

  private static String host(Link link) {
    return String.valueOf(URI.create(link.target()).getHost());
  }
}
