package org.claimgraph.link;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.claimgraph.extract.Designator;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.resolve.Entity;

/**
 * What an entity was when a service on the net was asked about it. A decision made on it holds
 * while all of it is still so: what articles add, such as another name, takes nothing from it.
 *
 * @param names the names it was asked for under, sorted
 * @param facts its type and, where known, its side, its designator and its place
 */
public record Grounds(List<String> names, String facts) {

  /** Copies the list. */
  public Grounds {
    names = names.stream().sorted().toList();
  }

  /** What an entity is now. */
  static Grounds of(Entity entity) {
    return new Grounds(Ranking.names(entity).toList(), facts(entity));
  }

  /** Whether an entity is still all that. */
  boolean hold(Entity entity) {
    return Ranking.names(entity).toList().containsAll(names) && facts(entity).equals(facts);
  }

  private static String facts(Entity entity) {
    StringJoiner facts = new StringJoiner(", ");
    facts.add(entity.type().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    entity.side().ifPresent(side -> facts.add("side " + side));
    entity.designator().ifPresent(designator -> add(facts, designator));
    entity.place().map(PlaceCandidate::key).ifPresent(key -> facts.add("place " + key));
    return facts.toString();
  }

  private static void add(StringJoiner facts, Designator designator) {
    designator.number().ifPresent(number -> facts.add("number " + number));
    designator.branches().stream().sorted().forEach(branch -> facts.add("branch " + branch));
    designator.echelon().ifPresent(echelon -> facts.add("echelon " + echelon));
  }
}
