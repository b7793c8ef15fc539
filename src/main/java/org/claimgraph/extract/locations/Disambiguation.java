package org.claimgraph.extract.locations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.nlp.Annotation;

/**
 * Decides which place each name of an article means. One name has one meaning in an article, but
 * where the text itself names the region or country behind it ("Oakhill, Ohio"). Every candidate's
 * score adds up how well known the place is, how well the name fits, and how close it lies to what
 * the article's other names mean; names are decided in two rounds, so that the second can go by
 * what the first made of the neighbours.
 */
final class Disambiguation {
  private static final int MOST = 40;
  private static final int ROUNDS = 3;
  private static final double NEAR = 120;

  private final Gazetteer gazetteer;

  Disambiguation(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** One name of an article with what it may mean. */
  private static final class Sense {
    final List<CandidateName> mentions = new ArrayList<>();
    final List<NamedPlace> places;
    final double[] prior;
    final double[] score;
    int best;

    Sense(List<NamedPlace> places) {
      this.places = places;
      prior = new double[places.size()];
      score = new double[places.size()];
    }

    int place() {
      return places.get(best).place();
    }
  }

  /** The candidates of each name, best first; scores of one name sum to at most 1. */
  List<List<PlaceCandidate>> decide(Annotation annotation, List<CandidateName> names) {
    Map<String, Sense> senses = new LinkedHashMap<>();
    List<Sense> ofNames = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      CandidateName name = names.get(i);
      OptionalInt container = container(annotation, names, i);
      String key = name.key() + (container.isPresent() ? "," + container.getAsInt() : "");
      Sense sense = senses.computeIfAbsent(key, k -> sense(name, container));
      sense.mentions.add(name);
      ofNames.add(sense);
    }
    List<Sense> all = senses.values().stream().filter(s -> !s.places.isEmpty()).toList();
    adoptQualified(senses);
    all.forEach(this::choose);
    for (int round = 0; round < ROUNDS; round++) {
      all.forEach(sense -> support(sense, all, annotation));
      all.forEach(this::choose);
    }
    return ofNames.stream().map(this::ranked).toList();
  }

  /** A bare name means what the article means by it where it names the region behind it. */
  private void adoptQualified(Map<String, Sense> senses) {
    senses.forEach(
        (key, qualified) -> {
          int comma = key.indexOf(',');
          Sense bare = comma < 0 ? null : senses.get(key.substring(0, comma));
          if (bare == null || qualified.places.isEmpty()) {
            return;
          }
          for (int i = 0; i < bare.places.size(); i++) {
            int place = bare.places.get(i).place();
            if (qualified.places.stream().anyMatch(p -> p.place() == place)) {
              bare.prior[i] += 4;
            }
          }
        });
  }

  private Sense sense(CandidateName name, OptionalInt container) {
    List<NamedPlace> places =
        name.entry().places().size() <= MOST || container.isPresent()
            ? name.entry().places()
            : name.entry().places().subList(0, MOST);
    if (container.isPresent()) {
      int within = container.getAsInt();
      List<NamedPlace> inside =
          places.stream().filter(place -> lies(place.place(), within)).toList();
      places = inside.isEmpty() ? places : inside;
    }
    Sense sense = new Sense(places);
    for (int i = 0; i < places.size(); i++) {
      sense.prior[i] = prior(places.get(i)) - (isSeatsRegion(places.get(i), places) ? 2 : 0);
      sense.score[i] = sense.prior[i];
    }
    return sense;
  }

  /** Whether a region has the name of a town that holds a good part of its people. */
  private boolean isSeatsRegion(NamedPlace region, List<NamedPlace> places) {
    Feature feature = gazetteer.feature(region.place());
    return (feature == Feature.REGION || feature == Feature.DISTRICT)
        && places.stream()
            .mapToInt(NamedPlace::place)
            .filter(place -> lies(place, region.place()))
            .anyMatch(
                place -> gazetteer.population(place) > 0.2 * gazetteer.population(region.place()));
  }

  private boolean lies(int place, int container) {
    return gazetteer.region(place) == container
        || gazetteer.district(place) == container
        || gazetteer.kind(container) == PlaceCandidate.Kind.COUNTRY
            && place != container
            && gazetteer.countryCode(place) == gazetteer.countryCode(container);
  }

  private double prior(NamedPlace named) {
    double score = Math.log10(gazetteer.population(named.place()) + 100) * 0.6;
    score +=
        switch (gazetteer.feature(named.place())) {
          case STATE -> 3.5;
          case REGION -> 0.7;
          case CAPITAL -> 1.0;
          case TERRITORY -> 0.5;
          case REGION_SEAT -> 0.3;
          case WATER, AREA -> 2.0;
          case DISTRICT -> -0.6;
          case PART -> -0.8;
          default -> 0;
        };
    score +=
        switch (named.mark()) {
          case NAME -> 0;
          case ALTERNATE -> -1.0;
          case ABBREVIATION -> 0;
          case ADJECTIVE -> 1;
        };
    return score;
  }

  /** The place named right behind a name after a comma, where it can hold it. */
  private OptionalInt container(Annotation annotation, List<CandidateName> names, int i) {
    if (i + 1 >= names.size()) {
      return OptionalInt.empty();
    }
    CandidateName name = names.get(i);
    CandidateName next = names.get(i + 1);
    boolean comma =
        next.first() == name.end() + 1
            && (NameEvidence.text(annotation, name.end()).equals(",")
                || NameEvidence.text(annotation, name.end()).equals("("));
    boolean in =
        next.first() == name.end() + 1 && NameEvidence.text(annotation, name.end()).equals("in");
    if (!comma && !in) {
      return OptionalInt.empty();
    }
    return next.entry().places().stream()
        .filter(place -> place.mark() != NamedPlace.Mark.ADJECTIVE)
        .mapToInt(NamedPlace::place)
        .filter(place -> gazetteer.kind(place) != PlaceCandidate.Kind.SETTLEMENT)
        .filter(
            place -> name.entry().places().stream().anyMatch(inner -> lies(inner.place(), place)))
        .findFirst();
  }

  private void support(Sense sense, List<Sense> all, Annotation annotation) {
    String outlet = annotation.article().outlet().map(NameKey::of).orElse("").replace(" ", "");
    for (int i = 0; i < sense.places.size(); i++) {
      int place = sense.places.get(i).place();
      double near = 0;
      double region = 0;
      double country = 0;
      for (Sense other : all) {
        if (other == sense || other.places.isEmpty()) {
          continue;
        }
        double weight = 1 + Math.log(other.mentions.size());
        int meant = other.place();
        if (meant == gazetteer.region(place)) {
          region += 2 * weight;
        } else if (gazetteer.region(meant) == gazetteer.region(place)
            && gazetteer.region(place) >= 0) {
          region += weight;
        }
        if (gazetteer.countryCode(meant) == gazetteer.countryCode(place)
            && gazetteer.countryCode(place) != 0) {
          country += weight;
        }
        if (gazetteer.feature(meant).ordinal() < Feature.REGION.ordinal()
            || gazetteer.feature(meant) == Feature.DISTRICT) {
          double km =
              Geodesy.kilometres(
                  gazetteer.latitude(place),
                  gazetteer.longitude(place),
                  gazetteer.latitude(meant),
                  gazetteer.longitude(meant));
          near += weight * Math.exp(-km / NEAR);
        }
      }
      sense.score[i] =
          sense.prior[i]
              + 1.2 * Math.log1p(near)
              + 0.8 * Math.log1p(region)
              + 0.6 * Math.log1p(country);
      sense.score[i] += outletSupport(outlet, place);
    }
  }

  private double outletSupport(String outlet, int place) {
    if (outlet.length() < 4) {
      return 0;
    }
    int region = gazetteer.region(place);
    double support = 0;
    if (region >= 0 && outlet.contains(NameKey.of(gazetteer.name(region)).replace(" ", ""))) {
      support += 1.5;
    }
    String name = NameKey.of(gazetteer.name(place)).replace(" ", "");
    return name.length() > 4 && outlet.contains(name) ? support + 0.5 : support;
  }

  private void choose(Sense sense) {
    for (int i = 0; i < sense.score.length; i++) {
      if (sense.score[i] > sense.score[sense.best]) {
        sense.best = i;
      }
    }
  }

  private List<PlaceCandidate> ranked(Sense sense) {
    double sum = 0;
    double top = sense.score.length == 0 ? 0 : sense.score[sense.best];
    for (double score : sense.score) {
      sum += Math.exp(2 * (score - top));
    }
    List<PlaceCandidate> candidates = new ArrayList<>();
    for (int i = 0; i < sense.score.length; i++) {
      double share = Math.exp(2 * (sense.score[i] - top)) / sum;
      if (share > 0.001 || i == sense.best) {
        candidates.add(gazetteer.candidate(sense.places.get(i).place(), share));
      }
    }
    candidates.sort(
        Comparator.comparingDouble(PlaceCandidate::score)
            .reversed()
            .thenComparing(PlaceCandidate::key));
    return candidates;
  }
}
