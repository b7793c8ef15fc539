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
 * @param entities stretches with re3d's entity types, for stand-off annotations
 */
public record Extraction(
    Annotation annotation,
    List<ActorMention> actors,
    List<UnitMention> units,
    List<LocationMention> locations,
    List<DateMention> dates,
    List<QuantityMention> quantities,
    List<Attribution> attributions,
    List<EntitySpan> entities) {

  /** Copies the lists. */
  public Extraction {
    actors = List.copyOf(actors);
    units = List.copyOf(units);
    locations = List.copyOf(locations);
    dates = List.copyOf(dates);
    quantities = List.copyOf(quantities);
    attributions = List.copyOf(attributions);
    entities = List.copyOf(entities);
  }

  /** An extraction without re3d's entity types. */
  public Extraction(
      Annotation annotation,
      List<ActorMention> actors,
      List<UnitMention> units,
      List<LocationMention> locations,
      List<DateMention> dates,
      List<QuantityMention> quantities,
      List<Attribution> attributions) {
    this(annotation, actors, units, locations, dates, quantities, attributions, List.of());
  }

  /** The same with other actors. */
  Extraction withActors(List<ActorMention> others) {
    return new Extraction(
        annotation, others, units, locations, dates, quantities, attributions, entities);
  }

  /** The same with other actors and locations. */
  Extraction with(List<ActorMention> otherActors, List<LocationMention> otherLocations) {
    return new Extraction(
        annotation, otherActors, units, otherLocations, dates, quantities, attributions, entities);
  }

  /** The same with other entity spans. */
  public Extraction withEntities(List<EntitySpan> others) {
    return new Extraction(
        annotation, actors, units, locations, dates, quantities, attributions, others);
  }

  /** The same without attributions that are less sure, and without what hangs below them. */
  public Extraction surerThan(double leastConfidence) {
    return new Extraction(
        annotation,
        actors,
        units,
        locations,
        dates,
        quantities,
        Attribution.surerThan(leastConfidence, attributions),
        entities);
  }
}
