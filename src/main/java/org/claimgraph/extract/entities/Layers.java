package org.claimgraph.extract.entities;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.LocationMention;
import org.claimgraph.extract.UnitMention;
import org.claimgraph.nlp.Annotation;

/**
 * What the other extractors read, as one label a token for each kind of mention; the empty string
 * outside.
 */
final class Layers {
  final String[] phrases;
  final String[] names;
  final String[] units;
  final String[] places;
  final String[] dates;
  final String[] amounts;

  private final Annotation annotation;

  private Layers(Annotation annotation) {
    this.annotation = annotation;
    int size = annotation.tokens().size();
    phrases = empty(size);
    names = empty(size);
    units = empty(size);
    places = empty(size);
    dates = empty(size);
    amounts = empty(size);
  }

  private static String[] empty(int size) {
    String[] layer = new String[size];
    Arrays.fill(layer, "");
    return layer;
  }

  static Layers of(Extraction found) {
    Layers layers = new Layers(found.annotation());
    List<ActorMention> longestFirst =
        found.actors().stream()
            .sorted(Comparator.comparingInt(actor -> -actor.span().length()))
            .toList();
    for (ActorMention actor : longestFirst) {
      layers.mark(layers.phrases, actor.span(), actor.type() + form(actor.form()));
      actor.name().ifPresent(name -> layers.mark(layers.names, name, actor.type().name()));
    }
    for (UnitMention unit : found.units()) {
      layers.mark(layers.units, unit.span(), "UNIT" + form(unit.form()));
    }
    for (LocationMention place : found.locations()) {
      String kind = place.best().map(best -> best.kind().name()).orElse("UNKNOWN");
      String use = place.relative().isPresent() ? "-relative" : place.metonymic() ? "-actor" : "";
      layers.mark(layers.places, place.span(), kind + use);
    }
    found.dates().forEach(date -> layers.mark(layers.dates, date.span(), "DATE"));
    found.quantities().forEach(q -> layers.mark(layers.amounts, q.span(), q.unit()));
    return layers;
  }

  private static String form(Form form) {
    return "-" + form.name().charAt(0);
  }

  /** Marks a stretch where nothing is marked yet. */
  private void mark(String[] layer, Span span, String label) {
    int from = annotation.firstTokenAt(span.begin());
    int to = from + annotation.tokens(span).size();
    for (int i = from; i < to; i++) {
      if (!layer[i].isEmpty()) {
        return;
      }
    }
    for (int i = from; i < to; i++) {
      layer[i] = (i == from ? "B-" : "I-") + label;
    }
  }
}
