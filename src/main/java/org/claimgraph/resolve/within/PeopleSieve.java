package org.claimgraph.resolve.within;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.Form;
import org.claimgraph.resolve.Reason;

/** "We" outside quotations: the people that a speech speaks for, the one named most. */
final class PeopleSieve implements Sieve {
  private static final double LIKELY = 0.6;
  private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");

  @Override
  public void apply(Clusters clusters) {
    Optional<Cluster> people = people(clusters, new Narration(clusters));
    for (ActorMention pronoun : clusters.openPronouns()) {
      boolean isWe = PLURAL.contains(clusters.text(pronoun).toLowerCase(Locale.ROOT));
      if (people.isPresent() && isWe && !clusters.discourse().isQuoted(pronoun)) {
        clusters.join(pronoun, people.get(), LIKELY, Reason.NARRATOR);
      }
    }
  }

  private static Optional<Cluster> people(Clusters clusters, Narration narration) {
    Comparator<Cluster> most = Comparator.comparingInt(c -> c.decisions().size());
    return clusters.all().stream()
        .filter(c -> c.actors().anyMatch(PeopleSieve::isPeople))
        .filter(c -> !narration.isInterview() || holds(c, narration.narrator()))
        .max(most);
  }

  /** Whether one of a group's names has a person's in it: "Ann Lee and colleagues". */
  private static boolean holds(Cluster group, Optional<Cluster> person) {
    return person.stream()
        .flatMap(Cluster::mentions)
        .anyMatch(m -> group.mentions().anyMatch(g -> g.span().covers(m.span())));
  }

  private static boolean isPeople(ActorMention mention) {
    return mention.form() == Form.NAME && mention.grammar() == Grammar.THEY;
  }
}
