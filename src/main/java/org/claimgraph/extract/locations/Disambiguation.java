package org.claimgraph.extract.locations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.kb.NameKey;
import org.claimgraph.kb.NameMark;
import org.claimgraph.nlp.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * Decides which place each name of an article means. One name has one meaning in an article, but
 * where the text itself names the region or country behind it ("Oakhill, Ohio") or says what sort
 * of place it is. The names are decided in several rounds, so that each can go by what the one
 * before made of its neighbours.
 */
final class Disambiguation {
  private static final int MOST = 40;
  private static final int ROUNDS = 3;

  /**
   * How much a town comes before the region named after it. Set by hand: gold that counts
   * kilometres cannot teach it.
   */
  private static final double TOWN_FIRST = 1.0;

  private static final double LEAST_SHARE = 0.001;

  private final Gazetteer gazetteer;
  private final SenseModel model;

  Disambiguation(Gazetteer gazetteer, SenseModel model) {
    this.gazetteer = gazetteer;
    this.model = model;
  }

  /**
   * The candidates of each name, best first. Scores of one name sum to how likely it is a place's
   * name at all.
   */
  List<List<PlaceCandidate>> decide(Annotation annotation, List<CandidateName> names) {
    List<Sense> senses = senses(annotation, names);
    settle(annotation, senses);
    return senses.stream().map(this::ranked).toList();
  }

  /** Decides the names, and returns the features they were decided by in the last round. */
  SenseFeatures settle(Annotation annotation, List<Sense> senses) {
    List<Sense> all = senses.stream().distinct().filter(s -> !s.places.isEmpty()).toList();
    String outlet = annotation.article().outlet().map(NameKey::of).orElse("").replace(" ", "");
    SenseFeatures alone = new SenseFeatures(gazetteer, outlet, List.of());
    all.forEach(sense -> score(sense, alone));
    all.forEach(Sense::choose);
    SenseFeatures together = new SenseFeatures(gazetteer, outlet, all);
    for (int round = 0; round < ROUNDS; round++) {
      all.forEach(sense -> score(sense, together));
      all.forEach(Sense::choose);
    }
    return together;
  }

  private void score(Sense sense, SenseFeatures features) {
    for (int i = 0; i < sense.score.length; i++) {
      double[] facts = features.of(sense, i);
      sense.score[i] = model.score(facts) - TOWN_FIRST * facts[SenseFeatures.SEATS_REGION];
    }
  }

  /** The sense of each name; names that mean the same share one. */
  List<Sense> senses(Annotation annotation, List<CandidateName> names) {
    Map<String, Sense> senses = new LinkedHashMap<>();
    List<Sense> ofNames = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      CandidateName name = names.get(i);
      OptionalInt container = container(annotation, names, i);
      Optional<PlaceCandidate.Kind> kind = kind(annotation, name);
      String within = container.isPresent() ? "," + container.getAsInt() : "";
      String key = name.key() + kind.map(k -> " " + k).orElse("") + within;
      Sense sense =
          senses.computeIfAbsent(
              key, k -> new Sense(ofKind(places(name, container), kind), kind, container));
      sense.mentions.add(name);
      ofNames.add(sense);
    }
    senses.forEach((key, sense) -> adopt(sense, senses.get(sense.mentions.getFirst().key())));
    return ofNames;
  }

  /** What the words around a name say; "the" alone makes a river of no country's name. */
  private Optional<PlaceCandidate.Kind> kind(Annotation annotation, CandidateName name) {
    Optional<PlaceCandidate.Kind> said = KindWords.said(annotation, name);
    if (said.isPresent() || !KindWords.hasArticle(annotation, name)) {
      return said;
    }
    return name.entry().places().stream()
            .anyMatch(place -> gazetteer.kind(place.place()) == PlaceCandidate.Kind.COUNTRY)
        ? Optional.empty()
        : Optional.of(PlaceCandidate.Kind.WATER);
  }

  /** A bare name means what the article means by it where it names the region or says "city". */
  private static void adopt(Sense sense, @Nullable Sense bare) {
    boolean town = sense.kind.filter(PlaceCandidate.Kind.SETTLEMENT::equals).isPresent();
    if (bare == null || bare == sense || !(sense.qualified || town)) {
      return;
    }
    for (int i = 0; i < bare.places.size(); i++) {
      int place = bare.places.get(i).place();
      bare.adopted[i] |= sense.places.stream().anyMatch(p -> p.place() == place);
    }
  }

  private List<NamedPlace> places(CandidateName name, OptionalInt container) {
    List<NamedPlace> places =
        name.entry().places().stream()
            .filter(place -> !isTownItself(place.place(), name.entry().places()))
            .toList();
    if (container.isPresent()) {
      int within = container.getAsInt();
      List<NamedPlace> inside =
          places.stream().filter(place -> gazetteer.lies(place.place(), within)).toList();
      return inside.isEmpty() ? places : inside;
    }
    return places.size() <= MOST ? places : places.subList(0, MOST);
  }

  /** The places of the kind said, or all where there is none of it. */
  private List<NamedPlace> ofKind(List<NamedPlace> places, Optional<PlaceCandidate.Kind> kind) {
    List<NamedPlace> fitting =
        places.stream()
            .filter(place -> kind.filter(gazetteer.kind(place.place())::equals).isPresent())
            .toList();
    return fitting.isEmpty() ? places : fitting;
  }

  /** Whether a region is hardly more than the town of the same name. */
  private boolean isTownItself(int region, List<NamedPlace> places) {
    return gazetteer.kind(region) == PlaceCandidate.Kind.REGION
        && places.stream()
            .mapToInt(NamedPlace::place)
            .filter(place -> gazetteer.kind(place) == PlaceCandidate.Kind.SETTLEMENT)
            .filter(place -> gazetteer.lies(place, region))
            .anyMatch(place -> gazetteer.population(place) > 0.8 * gazetteer.population(region));
  }

  /** The place named right behind a name, where it can hold it. */
  private OptionalInt container(Annotation annotation, List<CandidateName> names, int i) {
    if (i + 1 >= names.size()) {
      return OptionalInt.empty();
    }
    CandidateName name = names.get(i);
    CandidateName next = names.get(i + 1);
    String between = NameEvidence.text(annotation, name.end());
    if (next.first() != name.end() + 1 || !",(in".contains(between)) {
      return OptionalInt.empty();
    }
    return next.entry().places().stream()
        .filter(place -> place.mark() != NameMark.ADJECTIVE)
        .mapToInt(NamedPlace::place)
        .filter(place -> gazetteer.kind(place) != PlaceCandidate.Kind.SETTLEMENT)
        .filter(
            place ->
                name.entry().places().stream()
                    .anyMatch(inner -> gazetteer.lies(inner.place(), place)))
        .findFirst();
  }

  private List<PlaceCandidate> ranked(Sense sense) {
    double top = sense.score.length == 0 ? 0 : sense.score[sense.best];
    double likely = sense.mentions.stream().mapToDouble(CandidateName::probability).max().orElse(0);
    double sum = 0;
    for (double score : sense.score) {
      sum += Math.exp(score - top);
    }
    List<PlaceCandidate> candidates = new ArrayList<>();
    for (int i = 0; i < sense.score.length; i++) {
      double share = likely * Math.exp(sense.score[i] - top) / sum;
      if (share > LEAST_SHARE || i == sense.best) {
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
