package org.claimgraph.resolve.within;

import java.util.List;
import java.util.Optional;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.Form;
import org.claimgraph.extract.learn.LogLinear;
import org.claimgraph.resolve.Reason;

/**
 * "I" and "you" of whom no attribution tells: who is interviewed, introduces himself, signs or
 * talks in turns with another. By learned models; each turn builds on who spoke before it.
 */
final class VoiceSieve implements Sieve {
  private static final double MOST = 0.7;

  /** How likely the one is whose words an article gives by rule. */
  private static final double LIKELY = 0.85;

  private final CoreferenceModels models;
  private final boolean quoted;

  /**
   * @param quoted whether to resolve those in quotations or those outside
   */
  VoiceSieve(CoreferenceModels models, boolean quoted) {
    this.models = models;
    this.quoted = quoted;
  }

  @Override
  public void apply(Clusters clusters) {
    Voices voices = new Voices(clusters, quoted);
    List<Cluster> persons = voices.persons();
    if (persons.isEmpty()) {
      return;
    }
    for (int i = 0; i < voices.turns().size(); i++) {
      Turn turn = voices.turns().get(i);
      Choice choice =
          turn.speaker().isPresent() || !quoted
              ? new Choice(turn.speaker(), LIKELY)
              : choose(models.speakers(), voices, i, false);
      voices.speaks(i, choice.person());
      choice.join(clusters, voices.said(turn, false));
    }
    for (int i = 0; i < voices.turns().size(); i++) {
      List<ActorMention> said = voices.said(voices.turns().get(i), true);
      if (!said.isEmpty()) {
        choose(models.addressees(), voices, i, true).join(clusters, said);
      }
    }
  }

  /** Whether anybody says "I" or "you" outside quotations. */
  static boolean isSaid(Clusters clusters) {
    return clusters.mentions().stream()
        .filter(m -> m.form() == Form.PRONOUN && !clusters.discourse().isQuoted(m))
        .map(clusters::text)
        .anyMatch(w -> FirstPersonSieve.isFirstPerson(w) || Voices.isSecondPerson(w));
  }

  /**
   * Joins the pronouns that were joined to voices in other clusters of the article.
   *
   * @param addressees whether to join "you" or "I"
   */
  static void repeat(Clusters joined, Clusters clusters, boolean addressees) {
    for (Cluster cluster : joined.all()) {
      Optional<EntityMention> name =
          cluster.mentions().filter(m -> m.form() == Form.NAME).findFirst();
      for (Cluster.Decided decided : cluster.decisions()) {
        boolean isAddressee = Voices.isSecondPerson(clusters.text(decided.mention()));
        if (decided.reason() == Reason.NARRATOR && isAddressee == addressees && name.isPresent()) {
          clusters.join(
              decided.mention(), clusters.of(name.get()), decided.confidence(), Reason.NARRATOR);
        }
      }
    }
  }

  /** Who is likeliest, if anybody, and how likely. */
  private record Choice(Optional<Cluster> person, double chance) {

    void join(Clusters clusters, List<ActorMention> pronouns) {
      for (ActorMention pronoun : pronouns) {
        if (person.isPresent() && !clusters.of(pronoun).refers()) {
          clusters.join(pronoun, person.get(), MOST * chance, Reason.NARRATOR);
        }
      }
    }
  }

  private static Choice choose(
      LogLinear<VoiceFeature> model, Voices voices, int turn, boolean addressee) {
    double[] chances = model.chances(voices.values(turn, addressee));
    int best = VoiceTrainer.best(chances);
    return new Choice(Optional.of(voices.persons().get(best)), chances[best]);
  }
}
