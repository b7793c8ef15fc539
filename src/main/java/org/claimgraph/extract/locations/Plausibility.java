package org.claimgraph.extract.locations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.nlp.Annotation;

/**
 * Doubts names whose best place is a small town in a country the article otherwise has nothing to
 * do with, and that never stand behind "in", "near" and the like: most are persons and firms.
 */
final class Plausibility {
  private static final int SMALL = 20_000;
  private static final Set<PlaceCandidate.Kind> SMALL_KINDS =
      Set.of(PlaceCandidate.Kind.SETTLEMENT, PlaceCandidate.Kind.REGION);

  private final Gazetteer gazetteer;
  private final NameEvidence evidence;
  private final List<CandidateName> names;
  private final List<List<PlaceCandidate>> candidates;
  private final List<Optional<String>> countries;

  Plausibility(
      Gazetteer gazetteer,
      Annotation annotation,
      List<CandidateName> names,
      List<List<PlaceCandidate>> candidates) {
    this.gazetteer = gazetteer;
    this.evidence = new NameEvidence(gazetteer, annotation, names);
    this.names = names;
    this.candidates = candidates;
    this.countries =
        candidates.stream()
            .map(places -> places.stream().findFirst().flatMap(PlaceCandidate::country))
            .toList();
  }

  /** The indexes of the names to keep, in order. */
  List<Integer> plausible() {
    return IntStream.range(0, names.size()).filter(this::isPlausible).boxed().toList();
  }

  private boolean isPlausible(int i) {
    CandidateName name = names.get(i);
    if (candidates.get(i).isEmpty()
        || !SMALL_KINDS.contains(candidates.get(i).getFirst().kind())
        || evidence.locative(name) > 0
        || people(name, candidates.get(i).getFirst()) >= SMALL) {
      return true;
    }
    Set<Optional<String>> others =
        IntStream.range(0, names.size())
            .filter(j -> !names.get(j).key().equals(name.key()))
            .mapToObj(countries::get)
            .collect(Collectors.toSet());
    return others.isEmpty() || others.contains(countries.get(i));
  }

  private int people(CandidateName name, PlaceCandidate best) {
    return name.entry().places().stream()
        .mapToInt(NamedPlace::place)
        .filter(place -> gazetteer.key(place).equals(best.key()))
        .map(gazetteer::population)
        .findFirst()
        .orElse(0);
  }
}
