package org.claimgraph.extract.locations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Extractor;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.LocationMention;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Sentence;

/** Finds the places an article names and says which places of the gazetteer they may be. */
public final class LocationExtractor implements Extractor<LocationMention> {
  private static final double THRESHOLD = 0.5;

  private final Gazetteer gazetteer;
  private final NameFinder finder;
  private final NameModel model;
  private final Disambiguation disambiguation;
  private final Metonymy metonymy;
  private final RelativePhrases phrases = new RelativePhrases();

  LocationExtractor(Gazetteer gazetteer, NameModel model, SenseModel senses) {
    this.gazetteer = gazetteer;
    this.finder = new NameFinder(gazetteer);
    this.model = model;
    this.disambiguation = new Disambiguation(gazetteer, senses);
    this.metonymy = new Metonymy(gazetteer);
  }

  /** The extractor with the gazetteer and the model that ship with the program. */
  public static LocationExtractor load() {
    return new LocationExtractor(Gazetteer.shipped(), NameModel.shipped(), SenseModel.shipped());
  }

  @Override
  public List<LocationMention> extract(Annotation annotation) {
    List<CandidateName> names = names(annotation);
    List<List<PlaceCandidate>> candidates = disambiguation.decide(annotation, names);
    List<LocationMention> mentions = new ArrayList<>();
    for (int i : new Plausibility(gazetteer, annotation, names, candidates).plausible()) {
      CandidateName name = names.get(i);
      OptionalInt facility = Facilities.end(annotation.article().text(), name.span().end());
      if (facility.isPresent()) {
        Span span = new Span(name.span().begin(), facility.getAsInt());
        mentions.add(new LocationMention(span, Form.NAME, List.of(), Optional.empty(), false));
        continue;
      }
      LocationMention.Use use = metonymy.use(annotation, name, candidates.get(i));
      LocationMention mention =
          new LocationMention(name.span(), Form.NAME, candidates.get(i), Optional.empty(), use);
      mentions.add(mention);
      if (use != LocationMention.Use.ADJECTIVE) {
        String text = annotation.article().text();
        mentions.addAll(phrases.around(text, sentenceBegin(annotation, name), mention));
      }
    }
    mentions.sort(Comparator.comparing(LocationMention::span));
    return mentions;
  }

  private static int sentenceBegin(Annotation annotation, CandidateName name) {
    List<Sentence> sentences = annotation.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      low = sentences.get(middle).firstToken() <= name.first() ? middle : low;
      high = sentences.get(middle).firstToken() <= name.first() ? high : middle - 1;
    }
    return sentences.get(low).span().begin();
  }

  /** The names of places, before it is decided which. */
  List<CandidateName> names(Annotation annotation) {
    List<CandidateName> candidates = finder.find(annotation);
    NameEvidence evidence = new NameEvidence(gazetteer, annotation, candidates);
    return candidates.stream()
        .map(
            name ->
                name.with(
                    model.probability(NameFeatures.of(gazetteer, annotation, evidence, name))))
        .filter(name -> name.probability() >= THRESHOLD)
        .map(name -> withWord(annotation, name))
        .toList();
  }

  private static CandidateName withWord(Annotation annotation, CandidateName name) {
    OptionalInt end = KindWords.endWithWord(annotation, name);
    return end.isPresent() ? name.upTo(annotation, end.getAsInt()) : name;
  }
}
