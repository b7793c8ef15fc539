package org.claimgraph.server.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.extract.EntityType;

/**
 * Answers queries with scored candidates. A candidate is a match only where its score is high and
 * no other comes near: of two units of one number, neither is.
 */
final class Matcher {
  /** Below it nothing is offered. */
  private static final double LEAST = 20;

  /** A candidate this good leaves no other a match. */
  private static final double RIVAL = 70;

  private static final double AGREES = 0.3;
  private static final double CONTRADICTS = 0.5;

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score).reversed().thenComparing(s -> s.known().id());

  private final EntityLookup lookup;
  private final NameReader names;

  Matcher(EntityLookup lookup, NameReader names) {
    this.lookup = lookup;
    this.names = names;
  }

  private record Scored(Known known, double score, Map<String, Double> features) {}

  /** The answer to one query, as the protocol writes it. */
  Map<String, Object> answer(ReconcileQuery query) {
    List<EntityType> types =
        query.types().stream()
            .flatMap(type -> EntityKind.find(type).stream())
            .flatMap(kind -> kind.covers().stream())
            .toList();
    NameReader.Name name = names.read(query.name());
    List<Scored> scored =
        lookup.named(query.name(), name.designator()).stream()
            .filter(known -> !query.strict() || fits(query, types, known))
            .map(known -> score(query, name, fits(query, types, known), known))
            .filter(candidate -> candidate.score() >= LEAST)
            .sorted(BEST_FIRST)
            .toList();
    boolean sure =
        !scored.isEmpty()
            && scored.getFirst().score() >= NameScore.SURE
            && (scored.size() == 1 || scored.get(1).score() < RIVAL);
    List<Map<String, Object>> result = new ArrayList<>();
    for (Scored candidate : scored.subList(0, Math.min(query.limit(), scored.size()))) {
      result.add(json(candidate, sure && result.isEmpty()));
    }
    return Json.object("result", result);
  }

  /** An id that the ontology does not have is the type of nothing. */
  private static boolean fits(ReconcileQuery query, List<EntityType> types, Known known) {
    return query.types().isEmpty() || types.contains(known.entity().type());
  }

  private static Scored score(
      ReconcileQuery query, NameReader.Name asked, boolean fits, Known known) {
    Map<String, Double> features = new LinkedHashMap<>();
    boolean sideIsKnown = false;
    double others = 1;
    double agreed = 0;
    for (ReconcileQuery.Condition condition : query.conditions()) {
      Optional<Boolean> agrees = agrees(condition, known);
      if (agrees.isPresent()) {
        features.put(condition.property(), agrees.get() ? 100.0 : 0.0);
        others *= agrees.get() ? 1 : CONTRADICTS;
        agreed += agrees.get() ? 1 : 0;
        sideIsKnown |= agrees.get() && condition.property().equals(Property.SIDE.id());
      }
    }
    double name = NameScore.of(asked, sideIsKnown, known.entity());
    features.put("name", rounded(name));
    // What agrees makes a likely name likelier; it does not make another name this one.
    double lifted = name < RIVAL ? name : 100 - (100 - name) * Math.pow(1 - AGREES, agreed);
    double score = lifted * others * (fits ? 1 : CONTRADICTS);
    return new Scored(known, rounded(score), features);
  }

  /** Whether the entity has one of the values; empty where nothing can be said of it. */
  private static Optional<Boolean> agrees(ReconcileQuery.Condition condition, Known known) {
    List<? extends Value> mine =
        Property.find(condition.property())
            .<List<? extends Value>>map(property -> property.of(known))
            .orElse(List.of());
    return mine.isEmpty() || condition.values().isEmpty()
        ? Optional.empty()
        : Optional.of(
            mine.stream()
                .anyMatch(value -> condition.values().stream().anyMatch(value::isMeantBy)));
  }

  private static Map<String, Object> json(Scored candidate, boolean match) {
    Map<String, Object> json = candidate.known().json();
    json.put("type", List.of(EntityKind.of(candidate.known().entity().type()).json()));
    json.put("score", candidate.score());
    json.put("match", match);
    json.put(
        "features",
        candidate.features().entrySet().stream()
            .map(feature -> Json.object("id", feature.getKey(), "value", feature.getValue()))
            .toList());
    return json;
  }

  private static double rounded(double score) {
    return Math.round(score * 10) / 10.0;
  }
}
