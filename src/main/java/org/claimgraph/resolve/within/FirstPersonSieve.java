package org.claimgraph.resolve.within;

import java.util.Locale;
import java.util.Optional;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.Form;
import org.claimgraph.resolve.Reason;

/** "I" and "my" in a quotation are its speaker. */
final class FirstPersonSieve implements Sieve {
  private static final double SURE = 0.9;

  @Override
  public void apply(Clusters clusters) {
    Discourse discourse = clusters.discourse();
    for (EntityMention mention : clusters.alone(Form.PRONOUN, ActorMention.class::isInstance)) {
      if (isFirstPerson(clusters.text(mention)) && discourse.isQuoted(mention)) {
        speaker(clusters, discourse, mention)
            .ifPresent(c -> clusters.join(mention, c, SURE, Reason.FIRST_PERSON));
      }
    }
  }

  /** Whether a pronoun means the one who speaks, alone. */
  static boolean isFirstPerson(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "i", "me", "my", "mine", "myself" -> true;
      default -> false;
    };
  }

  private static Optional<Cluster> speaker(
      Clusters clusters, Discourse discourse, EntityMention mention) {
    return discourse.attributionsAround(mention).stream()
        .map(Attribution::source)
        .filter(source -> !source.isEmpty())
        .reduce((outer, inner) -> inner)
        .flatMap(source -> discourse.actorOf(clusters, source.getFirst()));
  }
}
