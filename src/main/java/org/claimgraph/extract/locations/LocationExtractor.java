package org.claimgraph.extract.locations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.extract.Extractor;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.LocationMention;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.nlp.Annotation;

/** Finds the places an article names and says which places of the gazetteer they may be. */
public final class LocationExtractor implements Extractor<LocationMention> {
  private static final double THRESHOLD = 0.5;

  private final Gazetteer gazetteer;
  private final NameFinder finder;
  private final NameModel model;
  private final Disambiguation disambiguation;

  LocationExtractor(Gazetteer gazetteer, NameModel model) {
    this.gazetteer = gazetteer;
    this.finder = new NameFinder(gazetteer);
    this.model = model;
    this.disambiguation = new Disambiguation(gazetteer);
  }

  /** The extractor with the gazetteer and the model that ship with the program. */
  public static LocationExtractor load() {
    return new LocationExtractor(Gazetteer.shipped(), NameModel.shipped());
  }

  @Override
  public List<LocationMention> extract(Annotation annotation) {
    List<CandidateName> names = names(annotation);
    List<List<PlaceCandidate>> candidates = disambiguation.decide(annotation, names);
    List<LocationMention> mentions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      CandidateName name = names.get(i);
      mentions.add(
          new LocationMention(
              name.span(), Form.NAME, candidates.get(i), Optional.empty(), use(name)));
    }
    return mentions;
  }

  private static LocationMention.Use use(CandidateName name) {
    return name.mark() == NamedPlace.Mark.ADJECTIVE
        ? LocationMention.Use.ADJECTIVE
        : LocationMention.Use.PLACE;
  }

  private List<CandidateName> names(Annotation annotation) {
    List<CandidateName> candidates = finder.find(annotation);
    NameEvidence evidence = new NameEvidence(gazetteer, annotation, candidates);
    return candidates.stream()
        .filter(
            name ->
                model.probability(NameFeatures.of(gazetteer, annotation, evidence, name))
                    >= THRESHOLD)
        .toList();
  }
}
