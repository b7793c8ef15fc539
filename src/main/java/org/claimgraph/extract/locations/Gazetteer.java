package org.claimgraph.extract.locations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.kb.KnowledgeIndex;
import org.claimgraph.kb.NameKey;
import org.claimgraph.kb.NameRecords;
import org.claimgraph.kb.NameWalk;
import org.claimgraph.kb.RecordKind;

/**
 * The places of the world that the program knows by name: populated places of 500 people and more,
 * regions of the first and second order, countries, seas, rivers. A view of the {@linkplain
 * KnowledgeIndex#shipped() shipped index}, which holds places only. Source: GeoNames (CC BY 4.0)
 * and country-coder, see {@code src/main/data/places}. Places are numbered from 0; the numbers hold
 * only for one file. Immutable.
 */
public final class Gazetteer {
  private final KnowledgeIndex index;

  private Gazetteer(KnowledgeIndex index) {
    this.index = index;
  }

  /** The gazetteer that ships with the program, read once. */
  public static Gazetteer shipped() {
    return Shipped.GAZETTEER;
  }

  /** What it was made from, such as {@code GeoNames cities500 of 2023-03-05}. */
  public String version() {
    return index.sources().getFirst();
  }

  /** Number of places. */
  public int size() {
    return index.size();
  }

  /** Starts a walk through the names. */
  NameWalk walk() {
    return index.walk();
  }

  /** The places of a name, most populous first; empty where it has none. */
  public List<PlaceCandidate> find(String name) {
    NameWalk walk = walk();
    String key = NameKey.of(name);
    if (!walk.all(key) || !walk.isName()) {
      return List.of();
    }
    List<PlaceCandidate> found = new ArrayList<>();
    for (NamedPlace place : entry(walk.entry()).places()) {
      found.add(candidate(place.place(), 0));
    }
    return found;
  }

  /** The Wikidata id ({@code Q212}) of the place with a key, where its source gives one. */
  public Optional<String> wikidata(String key) {
    OptionalInt place = index.record(key);
    return place.isEmpty()
        ? Optional.empty()
        : index.wikidataNumber(place.getAsInt()).stream().mapToObj(id -> "Q" + id).findFirst();
  }

  /** What stands under a name's address. */
  NameEntry entry(long address) {
    NameRecords records = index.records(address);
    List<NamedPlace> places = new ArrayList<>(records.size());
    for (int i = 0; i < records.size(); i++) {
      places.add(new NamedPlace(records.record(i), records.mark(i)));
    }
    return new NameEntry(records.commonWord(), records.firstName(), places);
  }

  /** The place as a candidate with a score. */
  PlaceCandidate candidate(int place, double score) {
    return new PlaceCandidate(
        key(place),
        name(place),
        kind(place),
        latitude(place),
        longitude(place),
        index.country(place),
        index.geonamesId(place),
        score);
  }

  /** Its stable key: {@code geonames:713174}, {@code country:ua}, {@code region:ua.05}. */
  String key(int place) {
    return index.key(place);
  }

  String name(int place) {
    return index.name(place);
  }

  PlaceCandidate.Kind kind(int place) {
    return switch (feature(place)) {
      case REGION, DISTRICT -> PlaceCandidate.Kind.REGION;
      case STATE, TERRITORY -> PlaceCandidate.Kind.COUNTRY;
      case WATER -> PlaceCandidate.Kind.WATER;
      case AREA -> PlaceCandidate.Kind.AREA;
      case FACILITY -> PlaceCandidate.Kind.FACILITY;
      default -> PlaceCandidate.Kind.SETTLEMENT;
    };
  }

  RecordKind feature(int place) {
    return index.kind(place);
  }

  /** WGS 84 degrees. */
  double latitude(int place) {
    return index.latitude(place);
  }

  /** WGS 84 degrees. */
  double longitude(int place) {
    return index.longitude(place);
  }

  /** Inhabitants; for regions and countries those of their populated places; 0 where unknown. */
  int population(int place) {
    return index.popularity(place);
  }

  /** The region of the first order it lies in, or -1. */
  int region(int place) {
    return index.region(place);
  }

  /** The region of the second order it lies in, or -1. */
  int district(int place) {
    return index.district(place);
  }

  /** ISO 3166-1 alpha-2 code in lower case. */
  Optional<String> country(int place) {
    return index.country(place);
  }

  /** Whether a place lies in a region or country. */
  boolean lies(int place, int container) {
    return region(place) == container
        || district(place) == container
        || (kind(container) == PlaceCandidate.Kind.COUNTRY
            && place != container
            && sameCountry(place, container));
  }

  /** Whether two places lie in one country. */
  boolean sameCountry(int place, int other) {
    return index.sameCountry(place, other);
  }

  private static final class Shipped {
    static final Gazetteer GAZETTEER = new Gazetteer(KnowledgeIndex.shipped());
  }
}
