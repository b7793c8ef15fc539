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

  /** A name that one country has, and no other. */
  private static final double STATE = 0.98;

  /** A full name that somebody read beside the id. */
  private static final double VERIFIED = 0.9;

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

  /**
   * The links that an entity would like to have, at most one to a knowledge base.
   *
   * @param places how well places fit
   */
  Stream<Link> propose(Entity entity, PlaceFit places) {
    return switch (entity.type()) {
      case LOCATION ->
          entity.place().stream().flatMap(place -> location(entity, place, places.score(entity)));
      case STATE -> state(entity);
      default -> verified(entity, VERIFIED).stream();
    };
  }

  private Stream<Link> location(Entity entity, PlaceCandidate place, double score) {
    List<Link> links = new ArrayList<>();
    place
        .geonamesId()
        .ifPresent(
            id ->
                links.add(
                    Linker.link(
                        entity,
                        GEONAMES + id + "/",
                        gazetteer.version(),
                        score,
                        "gazetteer",
                        namesakes(entity, place))));
    wikidata(place.key())
        .map(qid -> countryCoder(entity, qid, score))
        .or(() -> verified(entity, score))
        .ifPresent(links::add);
    return links.stream();
  }

  /**
   * A state by the one country that its names mean. GeoNames has its territory only, which is close
   * to it and not the same.
   */
  private Stream<Link> state(Entity entity) {
    List<PlaceCandidate> countries =
        VerifiedEntities.namesOf(entity)
            .flatMap(name -> gazetteer.find(name).stream())
            .filter(place -> place.kind() == PlaceCandidate.Kind.COUNTRY)
            .distinct()
            .toList();
    if (countries.size() != 1) {
      return Stream.empty();
    }
    PlaceCandidate country = countries.getFirst();
    return Stream.concat(
        wikidata(country.key()).map(qid -> countryCoder(entity, qid, STATE)).stream(),
        country.geonamesId().stream().mapToObj(id -> territory(entity, id)));
  }

  private Link territory(Entity entity, int id) {
    String target = GEONAMES + id + "/";
    return Linker.link(entity, target, gazetteer.version(), STATE, "territory", List.of())
        .asClose();
  }

  private Optional<Link> verified(Entity entity, double score) {
    List<VerifiedEntities.Row> rows =
        verified.rows().stream().filter(row -> row.matches(entity)).toList();
    if (rows.size() != 1) {
      return Optional.empty();
    }
    String target = WIKIDATA + rows.getFirst().qid();
    return Optional.of(Linker.link(entity, target, "verified", score, "verified-name", List.of()));
  }

  private Link countryCoder(Entity entity, String qid, double score) {
    return Linker.link(
        entity, WIKIDATA + qid, "country-coder 5.6.1", score, "country-table", List.of());
  }

  private Optional<String> wikidata(String key) {
    return gazetteer.wikidata(key);
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
