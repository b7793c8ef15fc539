package org.claimgraph.extract.locations;

import java.util.List;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.kb.Geodesy;
import org.claimgraph.kb.NameKey;
import org.claimgraph.kb.NameMark;
import org.claimgraph.kb.RecordKind;

/**
 * What the choice among the places of one name goes by, as numbers: how well known a place is, how
 * well its name fits, and how close it lies to what the article's other names mean.
 */
final class SenseFeatures {
  /** Names of the features, in the order of their numbers. */
  static final List<String> NAMES =
      List.of(
          "population",
          "state",
          "region",
          "capital",
          "territory",
          "region-seat",
          "seat",
          "water-or-area",
          "district",
          "part",
          "alternate",
          "adjective",
          "seats-region",
          "kind",
          "other-kind",
          "adopted",
          "near-20",
          "near-80",
          "near-300",
          "region-named",
          "region-shared",
          "country-named",
          "country-shared",
          "outlet-region",
          "outlet-name",
          "first",
          "abroad",
          "alternate-of-city");

  /** Number of the feature of a region that is named after its main town. */
  static final int SEATS_REGION = 12;

  private static final int CITY = 100_000;
  private static final double[] REACH = {20, 80, 300};

  private final Gazetteer gazetteer;
  private final String outlet;
  private final List<Sense> all;

  /**
   * @param outlet the outlet's name, folded, without spaces; empty where unknown
   * @param all the article's names
   */
  SenseFeatures(Gazetteer gazetteer, String outlet, List<Sense> all) {
    this.gazetteer = gazetteer;
    this.outlet = outlet;
    this.all = all;
  }

  /** The features of one of a name's places. */
  double[] of(Sense sense, int i) {
    double[] f = new double[NAMES.size()];
    NamedPlace named = sense.places.get(i);
    known(f, named);
    name(f, sense, i);
    neighbours(f, sense, named.place());
    outlet(f, named.place());
    f[25] = i == 0 ? 1 : 0;
    return f;
  }

  private void known(double[] f, NamedPlace named) {
    f[0] = Math.log10(gazetteer.population(named.place()) + 100);
    int kind =
        switch (gazetteer.feature(named.place())) {
          case STATE -> 1;
          case REGION -> 2;
          case CAPITAL -> 3;
          case TERRITORY -> 4;
          case REGION_SEAT -> 5;
          case SEAT -> 6;
          case WATER, AREA -> 7;
          case DISTRICT -> 8;
          case PART -> 9;
          default -> -1;
        };
    if (kind > 0) {
      f[kind] = 1;
    }
    f[10] = named.mark() == NameMark.ALTERNATE ? 1 : 0;
    f[27] = f[10] == 1 && gazetteer.population(named.place()) > CITY ? 1 : 0;
    f[11] = named.mark() == NameMark.ADJECTIVE ? 1 : 0;
  }

  private void name(double[] f, Sense sense, int i) {
    int place = sense.places.get(i).place();
    int seat = seat(place, sense.places);
    if (seat > 0) {
      f[0] = Math.log10(Math.max(0, gazetteer.population(place) - seat) + 100);
      f[SEATS_REGION] = 1;
    }
    if (sense.kind.isPresent()) {
      boolean fits = gazetteer.kind(place) == sense.kind.get();
      f[13] = fits ? 1 : 0;
      f[14] = fits ? 0 : 1;
    }
    f[15] = sense.adopted[i] ? 1 : 0;
  }

  /** People of the town a region has its name from, if they are a good part of its people. */
  private int seat(int region, List<NamedPlace> places) {
    RecordKind feature = gazetteer.feature(region);
    if (feature != RecordKind.REGION && feature != RecordKind.DISTRICT) {
      return 0;
    }
    int most =
        places.stream()
            .mapToInt(NamedPlace::place)
            .filter(place -> gazetteer.lies(place, region))
            .map(gazetteer::population)
            .max()
            .orElse(0);
    return most > 0.2 * gazetteer.population(region) ? most : 0;
  }

  private void neighbours(double[] f, Sense sense, int place) {
    double[] near = new double[REACH.length];
    double region = 0;
    double country = 0;
    double elsewhere = 0;
    for (Sense other : all) {
      if (other == sense || other.places.isEmpty()) {
        continue;
      }
      double weight = 1 + Math.log(other.mentions.size());
      int meant = other.place();
      boolean shared = gazetteer.sameCountry(meant, place);
      if (meant == gazetteer.region(place)) {
        f[19] = 1;
      } else if (gazetteer.region(place) >= 0
          && gazetteer.region(meant) == gazetteer.region(place)) {
        region += weight;
      }
      if (gazetteer.kind(meant) == PlaceCandidate.Kind.COUNTRY) {
        f[21] = shared ? 1 : f[21];
      } else {
        country += shared ? weight : 0;
        elsewhere += shared ? 0 : weight;
        near(near, place, meant, weight);
      }
    }
    for (int i = 0; i < near.length; i++) {
      f[16 + i] = Math.log1p(near[i]);
    }
    f[20] = Math.log1p(region);
    f[22] = Math.log1p(country);
    f[26] = country == 0 ? Math.log1p(elsewhere) : 0;
  }

  private void near(double[] near, int place, int meant, double weight) {
    if (gazetteer.kind(meant) != PlaceCandidate.Kind.SETTLEMENT
        && gazetteer.feature(meant) != RecordKind.DISTRICT) {
      return;
    }
    double km =
        Geodesy.kilometres(
            gazetteer.latitude(place),
            gazetteer.longitude(place),
            gazetteer.latitude(meant),
            gazetteer.longitude(meant));
    for (int i = 0; i < near.length; i++) {
      near[i] += weight * Math.exp(-km / REACH[i]);
    }
  }

  private void outlet(double[] f, int place) {
    if (outlet.length() < 4) {
      return;
    }
    int region = gazetteer.region(place);
    if (region >= 0 && outlet.contains(folded(region))) {
      f[23] = 1;
    }
    String name = folded(place);
    f[24] = name.length() > 4 && outlet.contains(name) ? 1 : 0;
  }

  private String folded(int place) {
    return NameKey.of(gazetteer.name(place)).replace(" ", "");
  }
}
