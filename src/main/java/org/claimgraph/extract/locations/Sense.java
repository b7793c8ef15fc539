package org.claimgraph.extract.locations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimgraph.extract.PlaceCandidate;

/** One name of an article with the places it may mean and the one it is taken to mean so far. */
final class Sense {
  final List<CandidateName> mentions = new ArrayList<>();
  final List<NamedPlace> places;

  /** The kind that the words around the name say it has. */
  final Optional<PlaceCandidate.Kind> kind;

  /** Whether the region or country was named right behind it. */
  final boolean qualified;

  final double[] score;

  /** Places that the article means where it names the region behind this name. */
  final boolean[] adopted;

  int best;

  Sense(List<NamedPlace> places, Optional<PlaceCandidate.Kind> kind, OptionalInt container) {
    this.places = places;
    this.kind = kind;
    this.qualified = container.isPresent();
    this.score = new double[places.size()];
    this.adopted = new boolean[places.size()];
  }

  /** Number of the place it is taken to mean. */
  int place() {
    return places.get(best).place();
  }

  /** Takes the place with the best score; of equals the first, which has more people. */
  void choose() {
    for (int i = 0; i < score.length; i++) {
      if (score[i] > score[best]) {
        best = i;
      }
    }
  }
}
