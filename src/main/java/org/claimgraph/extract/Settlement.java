package org.claimgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.article.Span;

/**
 * Settles what neighbours read differently from the same words, by these rules: a unit wins over an
 * actor of the same words; the name of a person, armed group or unit over a place inside it, a
 * person's also over a date; a country's name used for the place over the state; a unit's
 * designator and a time expression over an amount inside them.
 */
final class Settlement {

  private Settlement() {}

  static Extraction settle(Extraction found) {
    SpanSet units = spans(found.units().stream());
    List<ActorMention> actors =
        found.actors().stream().filter(actor -> !isPartOfUnit(actor, units, found)).toList();
    SpanSet persons = names(actors, EntityType.PERSON);
    List<LocationMention> places = outside(unitNames(found), outside(persons, found.locations()));
    places = outside(names(actors, EntityType.ARMED_GROUP), places);
    SpanSet placeSpans =
        spans(places.stream().filter(place -> place.use() == LocationMention.Use.PLACE));
    SpanSet namedUnits = spans(found.units().stream().filter(unit -> unit.form() == Form.NAME));
    SpanSet dates = spans(found.dates().stream());
    return new Extraction(
        found.annotation(),
        actors.stream().filter(actor -> !isPlace(actor, placeSpans)).toList(),
        found.units(),
        places,
        outside(persons, found.dates()),
        outside(namedUnits, outside(dates, found.quantities())),
        found.attributions(),
        found.entities());
  }

  private static SpanSet names(List<ActorMention> actors, EntityType type) {
    return new SpanSet(
        actors.stream()
            .filter(actor -> actor.type() == type)
            .flatMap(actor -> actor.name().stream())
            .toList());
  }

  /** The names within units' designators. */
  private static SpanSet unitNames(Extraction found) {
    return new SpanSet(
        found.units().stream()
            .flatMap(
                unit ->
                    unit.designator().name().stream()
                        .flatMap(name -> find(found, unit.span(), name).stream()))
            .toList());
  }

  private static Optional<Span> find(Extraction found, Span within, String name) {
    int at = found.annotation().text(within).indexOf(name);
    return at < 0 || name.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(within.begin() + at, within.begin() + at + name.length()));
  }

  /** Whether a state's name is used for the country as a place. */
  private static boolean isPlace(ActorMention actor, SpanSet places) {
    return actor.type() == EntityType.STATE
        && actor.form() == Form.NAME
        && places.cover(actor.name().orElse(actor.span()));
  }

  /** Whether an actor is only words of a unit's designator; a host after "of" is not. */
  private static boolean isPartOfUnit(ActorMention actor, SpanSet units, Extraction found) {
    boolean isOther = actor.form() == Form.PRONOUN || actor.type() == EntityType.PERSON;
    if (isOther || !units.overlap(actor.span())) {
      return false;
    }
    Span span = actor.span();
    return found.units().stream()
        .map(UnitMention::span)
        .filter(span::overlaps)
        .anyMatch(unit -> unit.covers(span) ? endsWith(found, unit, span) : !span.covers(unit));
  }

  private static boolean endsWith(Extraction found, Span unit, Span actor) {
    if (unit.end() != actor.end()) {
      return false;
    }
    String before =
        found.annotation().article().text().substring(unit.begin(), actor.begin()).stripTrailing();
    return !before.endsWith(" of") && !before.endsWith(" of the");
  }

  /** The mentions that lie in none of the spans. */
  private static <M extends Mention> List<M> outside(SpanSet spans, List<M> mentions) {
    return mentions.stream().filter(mention -> !spans.cover(mention.span())).toList();
  }

  private static SpanSet spans(Stream<? extends Mention> mentions) {
    return new SpanSet(mentions.map(Mention::span).toList());
  }
}
