package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.Form;
import org.claimgraph.resolve.Reason;

/**
 * "We" outside quotations: those whom the one who speaks names beside himself ("Ann Lee and I"),
 * those among whom others name him ("Ann Lee and colleagues"), or the people that a speech speaks
 * for, the one named most.
 */
final class PeopleSieve implements Sieve {
  private static final double LIKELY = 0.6;
  private static final int FAR_MORE = 2;
  private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");

  @Override
  public void apply(Clusters clusters) {
    Narration narration = new Narration(clusters);
    List<Cluster> groups =
        clusters.all().stream().filter(c -> c.actors().anyMatch(PeopleSieve::isPeople)).toList();
    List<Cluster> own = groups.stream().filter(g -> holdsSpeaker(clusters, g)).toList();
    Optional<Cluster> people =
        narration.isInterview()
            ? most(own)
                .or(
                    () ->
                        most(groups.stream().filter(g -> holds(g, narration.narrator())).toList()))
            : most(own).filter(g -> isForemost(g, groups)).or(() -> most(groups));
    if (people.isEmpty()) {
      return;
    }
    for (ActorMention pronoun : new ArrayList<>(clusters.openPronouns())) {
      boolean isWe = PLURAL.contains(clusters.text(pronoun).toLowerCase(Locale.ROOT));
      if (isWe && !clusters.discourse().isQuoted(pronoun)) {
        clusters.join(pronoun, people.get(), LIKELY, Reason.NARRATOR);
      }
    }
  }

  private static Optional<Cluster> most(List<Cluster> groups) {
    return groups.stream().max(Comparator.comparingInt(c -> c.decisions().size()));
  }

  /** Whether no other people is spoken of far more: a speech is for more than the speaker's own. */
  private static boolean isForemost(Cluster group, List<Cluster> groups) {
    int most = groups.stream().mapToInt(g -> g.decisions().size()).max().orElse(0);
    return group.decisions().size() * FAR_MORE >= most;
  }

  /** Whether "I" stands in one of a group's names, outside quotations. */
  private static boolean holdsSpeaker(Clusters clusters, Cluster group) {
    return group
        .actors()
        .filter(g -> isPeople(g) && !clusters.discourse().isQuoted(g))
        .anyMatch(g -> hasSpeaker(clusters, g.span()));
  }

  private static boolean hasSpeaker(Clusters clusters, Span group) {
    return clusters.within(group.begin(), group.end()).stream()
        .anyMatch(m -> m.form() == Form.PRONOUN && clusters.text(m).equals("I"));
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
