package org.claimgraph.extract;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimgraph.article.Span;

/**
 * Settles what neighbours read differently from the same words, by these rules: a unit wins over an
 * actor of the same words; a person's name over a place or date inside it; a unit's designator and
 * a time expression over an amount inside them.
 */
final class Settlement {

  private Settlement() {}

  static Extraction settle(Extraction found) {
    List<Span> namedUnits = spans(found.units().stream().filter(unit -> unit.form() == Form.NAME));
    List<ActorMention> actors =
        found.actors().stream().filter(actor -> !isPartOfUnit(actor, found)).toList();
    List<Span> persons =
        actors.stream()
            .filter(actor -> actor.type() == EntityType.PERSON)
            .flatMap(actor -> actor.name().stream())
            .toList();
    List<Span> dates = spans(found.dates().stream());
    return new Extraction(
        found.annotation(),
        actors,
        found.units(),
        outside(persons, found.locations()),
        outside(persons, found.dates()),
        outside(namedUnits, outside(dates, found.quantities())),
        found.attributions(),
        found.entities());
  }

  /** Whether an actor is only words of a unit's designator; a host after "of" is not. */
  private static boolean isPartOfUnit(ActorMention actor, Extraction found) {
    if (actor.form() == Form.PRONOUN || actor.type() == EntityType.PERSON) {
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
  private static <M extends Mention> List<M> outside(List<Span> spans, List<M> mentions) {
    Predicate<M> inside = mention -> spans.stream().anyMatch(span -> span.covers(mention.span()));
    return mentions.stream().filter(inside.negate()).toList();
  }

  private static List<Span> spans(Stream<? extends Mention> mentions) {
    return mentions.map(Mention::span).toList();
  }
}
