package org.claimgraph.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.kb.Geodesy;
import org.claimgraph.resolve.Entity;

/** What the articles around an entity say: the countries that they speak of. Immutable. */
public final class Surroundings {
  private static final int COUNTRY_CODE = 2;
  private static final double UNKNOWN = 0.9;
  private static final double ELSEWHERE = 0.7;
  private static final double NEAR_KM = 25;
  private static final double FAR_KM = 150;

  private final Map<String, Set<String>> countries = new HashMap<>();

  private Surroundings() {}

  /** What all entities together say about each other's articles. */
  public static Surroundings of(Collection<Entity> entities) {
    Surroundings surroundings = new Surroundings();
    for (Entity entity : entities) {
      for (Entity.Member member : entity.members()) {
        surroundings.add(member.article(), country(entity));
      }
    }
    return surroundings;
  }

  private void add(String article, Optional<String> country) {
    country.ifPresent(c -> countries.computeIfAbsent(article, a -> new HashSet<>()).add(c));
  }

  private static Optional<String> country(Entity entity) {
    return entity
        .side()
        .filter(side -> side.length() == COUNTRY_CODE)
        .or(() -> entity.place().flatMap(PlaceCandidate::country));
  }

  /** How well a candidate's country and position fit, 0 to 1; 0 where they contradict. */
  double fit(Entity entity, Candidate candidate) {
    return country(entity, candidate) * distance(entity, candidate);
  }

  private double country(Entity entity, Candidate candidate) {
    Optional<String> own = country(entity);
    if (candidate.country().isEmpty()) {
      return UNKNOWN;
    }
    String country = candidate.country().get();
    if (own.isPresent()) {
      return own.get().equals(country) ? 1 : 0;
    }
    boolean near =
        entity.members().stream()
            .anyMatch(m -> countries.getOrDefault(m.article(), Set.of()).contains(country));
    return near ? 1 : ELSEWHERE;
  }

  private static double distance(Entity entity, Candidate candidate) {
    if (entity.place().isEmpty() || candidate.position().isEmpty()) {
      return 1;
    }
    PlaceCandidate place = entity.place().get();
    Candidate.Position position = candidate.position().get();
    double km =
        Geodesy.kilometres(
            place.latitude(), place.longitude(), position.latitude(), position.longitude());
    return km <= NEAR_KM ? 1 : km >= FAR_KM ? 0 : 1 - (km - NEAR_KM) / (FAR_KM - NEAR_KM);
  }
}
