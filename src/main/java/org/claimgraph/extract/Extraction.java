package org.claimgraph.extract;

import java.util.List;
import org.claimgraph.nlp.Annotation;

/**
 * Everything the extractors read from one article. Each list stands in text order.
 *
 * @param annotation what they read it from
 * @param actors persons, organisations, states, armed groups
 * @param units military units
 * @param locations places
 * @param dates time expressions
 * @param quantities amounts
 * @param attributions outermost attributions; inner ones hang below them
 */
public record Extraction(
    Annotation annotation,
    List<ActorMention> actors,
    List<UnitMention> units,
    List<LocationMention> locations,
    List<DateMention> dates,
    List<QuantityMention> quantities,
    List<Attribution> attributions) {

  /** Copies the lists. */
  public Extraction {
    actors = List.copyOf(actors);
    units = List.copyOf(units);
    locations = List.copyOf(locations);
    dates = List.copyOf(dates);
    quantities = List.copyOf(quantities);
    attributions = List.copyOf(attributions);
  }
}
