package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.Form;
import org.claimgraph.nlp.Quotation;

/** Who says "I" and who is "you", turn by turn: in quotations, or in the paragraphs around them. */
final class Voices {
  private static final Set<String> SECOND =
      Set.of("you", "your", "yours", "yourself", "yourselves");

  private final Clusters clusters;
  private final VoiceFeatures features;
  private final List<Turn> told = new ArrayList<>();
  private final List<Turn> turns = new ArrayList<>();
  private final Map<Span, List<ActorMention>> pronouns = new LinkedHashMap<>();

  /**
   * Reads the turns; those of whom a pronoun's cluster tells already who speaks have their speaker.
   *
   * @param quoted whether to read the quotations or what stands outside
   */
  Voices(Clusters clusters, boolean quoted) {
    this.clusters = clusters;
    this.features = new VoiceFeatures(clusters);
    Discourse discourse = clusters.discourse();
    List<Span> quotations =
        clusters.extraction().annotation().quotations().stream().map(Quotation::span).toList();
    int next = 0;
    for (var mention : clusters.mentions()) {
      if (mention instanceof ActorMention pronoun
          && isVoice(pronoun)
          && discourse.isQuoted(pronoun) == quoted) {
        Span passage = features.passages().at(pronoun.span().begin());
        while (quoted && !quotations.get(next).covers(pronoun.span())) {
          next++;
        }
        Span words = quoted ? quotations.get(next) : passage;
        if (!pronouns.containsKey(words)) {
          turns.add(new Turn(words, passage, quoted, Optional.empty()));
        }
        pronouns.computeIfAbsent(words, w -> new ArrayList<>()).add(pronoun);
      }
    }
    for (int i = 0; i < turns.size(); i++) {
      speaks(i, known(turns.get(i)));
    }
    told.addAll(turns);
  }

  /** By a pronoun resolved already, or outside quotations by whose words the article gives. */
  private Optional<Cluster> known(Turn turn) {
    return said(turn, false).stream()
        .map(clusters::of)
        .filter(Cluster::refers)
        .findFirst()
        .or(() -> features.narratorOf(turn));
  }

  /** Forgets who speaks but for what the pronouns' clusters told at first. */
  void forget() {
    turns.clear();
    turns.addAll(told);
  }

  private boolean isVoice(ActorMention pronoun) {
    String word = clusters.text(pronoun).toLowerCase(Locale.ROOT);
    return pronoun.form() == Form.PRONOUN
        && (FirstPersonSieve.isFirstPerson(word) || SECOND.contains(word));
  }

  /** Whether a word is "you" or one of its forms. */
  static boolean isSecondPerson(String word) {
    return SECOND.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The turns in text order. */
  List<Turn> turns() {
    return turns;
  }

  /** The pronouns of the first or second person in a turn. */
  List<ActorMention> said(Turn turn, boolean addressee) {
    return pronouns.getOrDefault(turn.words(), List.of()).stream()
        .filter(p -> SECOND.contains(clusters.text(p).toLowerCase(Locale.ROOT)) == addressee)
        .toList();
  }

  /** The persons among whom the voice is, in the order of {@link #values}. */
  List<Cluster> persons() {
    return features.persons();
  }

  /** The values of each person and of nobody. */
  List<double[]> values(int turn, boolean addressee) {
    return features.values(turns, turn, addressee);
  }

  /** Notes who speaks in a turn. */
  void speaks(int turn, Optional<Cluster> speaker) {
    turns.set(turn, turns.get(turn).by(speaker));
  }
}
