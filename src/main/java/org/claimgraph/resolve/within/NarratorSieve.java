package org.claimgraph.resolve.within;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.resolve.Reason;

/**
 * "I" outside quotations is whose words the article gives: who is interviewed, who introduces
 * himself, who signs. "You" in an interview's questions is who is interviewed; "we" in a speech the
 * people it speaks of.
 */
final class NarratorSieve implements Sieve {
  private static final double LIKELY = 0.6;
  private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");
  private static final Set<String> SECOND = Set.of("you", "your", "yours", "yourself");

  @Override
  public void apply(Clusters clusters) {
    Discourse discourse = clusters.discourse();
    Voices voices = new Voices(clusters, discourse);
    for (ActorMention pronoun : clusters.openPronouns()) {
      if (!discourse.isQuoted(pronoun) && !clusters.of(pronoun).refers()) {
        String word = clusters.text(pronoun).toLowerCase(Locale.ROOT);
        voice(voices, word, pronoun.span().begin())
            .ifPresent(c -> clusters.join(pronoun, c, LIKELY, Reason.NARRATOR));
      }
    }
  }

  private static Optional<Cluster> voice(Voices voices, String word, int offset) {
    if (FirstPersonSieve.isFirstPerson(word)) {
      return voices.speakerAt(offset);
    }
    if (SECOND.contains(word)) {
      return voices.addresseeAt(offset);
    }
    return PLURAL.contains(word) ? voices.people() : Optional.empty();
  }
}
