package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Form;
import org.claimgraph.resolve.PersonName;
import org.claimgraph.resolve.Reason;

/**
 * Persons by name: full names that agree, then surnames and given names alone. A surname that two
 * persons of the article share goes to the one named most often, else last before it, with lower
 * confidence.
 */
final class PersonNameSieve implements Sieve {
  private static final double SURE = 0.97;
  private static final double SHORT = 0.92;
  private static final double SHARED = 0.6;

  @Override
  public void apply(Clusters clusters) {
    List<ActorMention> named =
        clusters.mentions().stream()
            .filter(m -> m.type() == EntityType.PERSON && m.form() == Form.NAME)
            .map(ActorMention.class::cast)
            .toList();
    Map<ActorMention, PersonName> names = new IdentityHashMap<>();
    named.forEach(mention -> names.put(mention, PersonName.of(clusters.name(mention))));
    List<Cluster> persons = new ArrayList<>();
    ofLength(named, names, true)
        .forEach(m -> place(clusters, m, matches(names, m, persons), SURE, persons));
    ofLength(named, names, false)
        .forEach(m -> place(clusters, m, matches(names, m, persons), SHORT, persons));
  }

  /** The mentions by full name, or those by a single one, in text order. */
  private static List<ActorMention> ofLength(
      List<ActorMention> named, Map<ActorMention, PersonName> names, boolean full) {
    return named.stream()
        .filter(m -> full != Objects.requireNonNull(names.get(m)).given().isEmpty())
        .toList();
  }

  private static List<Cluster> matches(
      Map<ActorMention, PersonName> names, ActorMention mention, List<Cluster> persons) {
    PersonName name = Objects.requireNonNull(names.get(mention));
    return persons.stream()
        .filter(person -> person.genderAgrees(mention.grammar()))
        .filter(
            person ->
                person
                    .actors()
                    .filter(m -> m.form() == Form.NAME)
                    .map(names::get)
                    .allMatch(name::mayBe))
        .toList();
  }

  private static void place(
      Clusters clusters,
      ActorMention mention,
      List<Cluster> matches,
      double confidence,
      List<Cluster> persons) {
    if (matches.isEmpty()) {
      persons.add(clusters.of(mention));
      return;
    }
    boolean shared = matches.size() > 1;
    clusters.join(
        mention,
        shared ? foremost(mention, matches) : matches.getFirst(),
        shared ? SHARED : confidence,
        shared ? Reason.SHARED_NAME : Reason.SAME_NAME);
  }

  /** The match that the article names most often so far; of equals the one named last before. */
  private static Cluster foremost(ActorMention mention, List<Cluster> matches) {
    return matches.stream()
        .max(
            Comparator.<Cluster>comparingInt(c -> c.decisions().size())
                .thenComparingInt(c -> c.lastBefore(mention))
                .thenComparingInt(c -> -c.first().span().begin()))
        .orElseThrow();
  }
}
