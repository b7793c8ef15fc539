package org.claimgraph.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.extract.locations.Gazetteer;
import org.claimgraph.resolve.Entity;

/**
 * The links that the data shipped with the program vouches for: places by what the gazetteer knows
 * of them, states by the table of countries, anything else only by {@link VerifiedEntities}.
 */
final class ShippedLinks {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String GEONAMES = "https://sws.geonames.org/";
  private static final int REJECTED = 5;

  private final Gazetteer gazetteer;
  private final VerifiedEntities verified;

  private ShippedLinks(Gazetteer gazetteer, VerifiedEntities verified) {
    this.gazetteer = gazetteer;
    this.verified = verified;
  }

  /** The data that ships with the program. */
  static ShippedLinks load() {
    return new ShippedLinks(Gazetteer.shipped(), VerifiedEntities.load());
  }

  /** The links that an entity would like to have, at most one to a knowledge base. */
  Stream<Link> propose(Entity entity) {
    return switch (entity.type()) {
      case LOCATION -> entity.place().stream().flatMap(place -> location(entity, place));
      case STATE -> state(entity).stream();
      default -> verified(entity, 0.9).stream();
    };
  }

  private Stream<Link> location(Entity entity, PlaceCandidate place) {
    List<Link> links = new ArrayList<>();
    place
        .geonamesId()
        .ifPresent(
            id ->
                links.add(
                    link(
                        entity,
                        GEONAMES + id + "/",
                        gazetteer.version(),
                        place.score(),
                        "gazetteer",
                        namesakes(entity, place))));
    wikidata(place.key())
        .map(qid -> countryCoder(entity, qid, place.score()))
        .or(() -> verified(entity, place.score()))
        .ifPresent(links::add);
    return links.stream();
  }

  /** A state by the one country that its names mean. */
  private Optional<Link> state(Entity entity) {
    List<PlaceCandidate> countries =
        VerifiedEntities.namesOf(entity)
            .flatMap(name -> gazetteer.find(name).stream())
            .filter(place -> place.kind() == PlaceCandidate.Kind.COUNTRY)
            .distinct()
            .toList();
    if (countries.size() != 1) {
      return Optional.empty();
    }
    return wikidata(countries.getFirst().key()).map(qid -> countryCoder(entity, qid, 0.98));
  }

  private Optional<Link> verified(Entity entity, double score) {
    List<VerifiedEntities.Row> rows =
        verified.rows().stream().filter(row -> row.matches(entity)).toList();
    if (rows.size() != 1) {
      return Optional.empty();
    }
    String target = WIKIDATA + rows.getFirst().qid();
    return Optional.of(link(entity, target, "verified", score, "verified-name", List.of()));
  }

  private Link countryCoder(Entity entity, String qid, double score) {
    return link(entity, WIKIDATA + qid, "country-coder 5.6.1", score, "country-table", List.of());
  }

  private Optional<String> wikidata(String key) {
    return gazetteer.wikidata(key);
  }

  private static Link link(
      Entity entity,
      String target,
      String knowledgeBase,
      double score,
      String method,
      List<String> rejected) {
    return new Link(
        entity.path(), target, knowledgeBase, score, Linker.match(score), method, rejected);
  }

  /** GeoNames records of other places with the entity's label. */
  private List<String> namesakes(Entity entity, PlaceCandidate place) {
    return gazetteer.find(entity.label()).stream()
        .filter(other -> !other.key().equals(place.key()))
        .flatMap(other -> other.geonamesId().stream().boxed())
        .limit(REJECTED)
        .map(id -> GEONAMES + id + "/")
        .toList();
  }
}
