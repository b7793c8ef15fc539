package org.claimgraph.resolve.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.EntityType;
import org.claimgraph.resolve.Reason;

/** Which entity people took the mentions of an article for. */
final class GoldChains {
  private final Map<Span, String> gold;
  private final Map<Integer, Map<Span, String>> byEnd = new HashMap<>();

  /**
   * @param gold the entity by the span of a pronoun, or of the head of a name or description
   */
  GoldChains(Map<Span, String> gold) {
    this.gold = gold;
    gold.forEach((span, e) -> byEnd.computeIfAbsent(span.end(), k -> new HashMap<>()).put(span, e));
  }

  /** The entity of most of a cluster's mentions; empty where none is known. */
  String entity(Cluster cluster) {
    return entity(cluster.mentions());
  }

  /** The entity of most of some mentions; empty where none is known. */
  String entity(Stream<EntityMention> mentions) {
    Map<String, Integer> counts = new HashMap<>();
    mentions
        .map(this::entity)
        .flatMap(Optional::stream)
        .forEach(e -> counts.merge(e, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** Joins "I" and its forms outside quotations to the persons named that people took them for. */
  void joinNarrators(Clusters clusters) {
    Map<String, Cluster> named = new HashMap<>();
    for (Cluster cluster : clusters.all()) {
      if (cluster.isNamed() && cluster.type() == EntityType.PERSON) {
        named.putIfAbsent(entity(cluster), cluster);
      }
    }
    for (ActorMention pronoun : clusters.openPronouns()) {
      boolean isVoice =
          FirstPersonSieve.isFirstPerson(clusters.text(pronoun))
              && !clusters.discourse().isQuoted(pronoun);
      if (isVoice) {
        entity(pronoun)
            .map(named::get)
            .ifPresent(c -> clusters.join(pronoun, c, 1, Reason.NARRATOR));
      }
    }
  }

  /**
   * The entity of a description: that of the head that ends its words before a preposition.
   *
   * @param core how many characters stand before the first preposition
   */
  Optional<String> description(Span description, int core) {
    return byEnd.getOrDefault(description.begin() + core, Map.of()).entrySet().stream()
        .filter(e -> description.covers(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The entity of a mention: that of its own span, or of a head that its name ends with. */
  Optional<String> entity(EntityMention mention) {
    if (gold.containsKey(mention.span())) {
      return Optional.ofNullable(gold.get(mention.span()));
    }
    Span name =
        mention instanceof ActorMention actor ? actor.name().orElse(actor.span()) : mention.span();
    for (int end = name.end(); end <= name.end() + 2; end++) {
      for (Map.Entry<Span, String> head : byEnd.getOrDefault(end, Map.of()).entrySet()) {
        if (head.getKey().overlaps(name)) {
          return Optional.of(Objects.requireNonNull(head.getValue()));
        }
      }
    }
    return Optional.empty();
  }
}
