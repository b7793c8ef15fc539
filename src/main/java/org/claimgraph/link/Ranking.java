package org.claimgraph.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.resolve.Entity;

/**
 * Scores the candidates of an entity. A candidate whose type, unit attributes or side contradict
 * the entity is none; the others share what is likely among them by fit and popularity.
 */
public final class Ranking {
  private static final double OTHER_NAME = 0.95;
  private static final double ONE_WORD = 0.6;
  private static final double UNKNOWN_TYPE = 0.8;

  private final Surroundings surroundings;

  /** Ranks for entities of the articles whose surroundings are given. */
  public Ranking(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * The candidates that the entity may be, best first.
   *
   * @param candidates of one knowledge base; the same record found by two names counts once
   */
  public List<ScoredCandidate> rank(Entity entity, List<Candidate> candidates) {
    Map<String, ScoredCandidate> fitting = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      ScoredCandidate scored = score(entity, candidate);
      if (scored.fit() > 0) {
        fitting.merge(candidate.target(), scored, Ranking::better);
      }
    }
    double all = fitting.values().stream().mapToDouble(Ranking::weight).sum();
    return fitting.values().stream()
        .map(scored -> scored.among(weight(scored) / all))
        .sorted(ScoredCandidate.BEST_FIRST)
        .toList();
  }

  private static ScoredCandidate better(ScoredCandidate one, ScoredCandidate other) {
    return one.fit() >= other.fit() ? one : other;
  }

  private static double weight(ScoredCandidate scored) {
    return Math.pow(scored.fit(), 4) * (1 + scored.candidate().popularity());
  }

  private ScoredCandidate score(Entity entity, Candidate candidate) {
    return new ScoredCandidate(
        candidate,
        name(entity, candidate),
        type(entity, candidate),
        surroundings.fit(entity, candidate),
        entity.type() == EntityType.UNIT ? UnitFit.of(entity, candidate) : 1,
        1);
  }

  private static double name(Entity entity, Candidate candidate) {
    return names(entity).mapToDouble(name -> similarity(entity, name, candidate)).max().orElse(0);
  }

  /**
   * A single word is no more than a hint where it is a person's name, since it is a family's, or
   * where it is not the record's own name: groups and units are called after persons and places.
   */
  private static double similarity(Entity entity, String name, Candidate candidate) {
    String folded = Names.fold(name);
    boolean word = !folded.contains(" ");
    if (folded.equals(Names.fold(candidate.name()))) {
      return word && entity.type() == EntityType.PERSON ? ONE_WORD : 1;
    }
    boolean alias = candidate.aliases().stream().map(Names::fold).anyMatch(folded::equals);
    boolean hint =
        word && entity.type() != EntityType.LOCATION && entity.type() != EntityType.STATE;
    return alias ? hint ? ONE_WORD : OTHER_NAME : 0;
  }

  /** Every name that an entity goes by, the preferred first. */
  static Stream<String> names(Entity entity) {
    return Stream.concat(
            Stream.concat(Stream.of(entity.label()), entity.altLabels().stream()),
            entity.place().map(PlaceCandidate::name).stream())
        .distinct();
  }

  private static double type(Entity entity, Candidate candidate) {
    if (candidate.types().isEmpty()) {
      return UNKNOWN_TYPE;
    }
    return candidate.types().contains(entity.type()) ? 1 : 0;
  }
}
