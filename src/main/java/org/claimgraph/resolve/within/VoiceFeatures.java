package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Form;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.resolve.within.Addresses.Naming;
import org.jspecify.annotations.Nullable;

/** What speaks for and against each person that an article names as the voice of a turn. */
final class VoiceFeatures {
  private final Clusters clusters;
  private final Discourse discourse;
  private final Annotation annotation;
  private final Passages passages;
  private final List<EntityMention> named;
  private final List<Cluster> persons;
  private final Addresses addresses;
  private final Narration narration;

  VoiceFeatures(Clusters clusters) {
    this.clusters = clusters;
    this.discourse = clusters.discourse();
    this.annotation = clusters.extraction().annotation();
    this.passages = new Passages(annotation);
    this.named =
        clusters.mentions().stream()
            .filter(m -> m.type() == EntityType.PERSON && m.form() == Form.NAME)
            .toList();
    Set<Cluster> distinct = new LinkedHashSet<>();
    named.forEach(m -> distinct.add(clusters.of(m)));
    this.persons = List.copyOf(distinct);
    this.addresses = new Addresses(clusters, named, passages);
    this.narration = new Narration(clusters);
    persons.forEach(person -> fixed.put(person, fixed(person)));
  }

  Passages passages() {
    return passages;
  }

  /** By rule who says "I" in a turn outside quotations. */
  Optional<Cluster> narratorOf(Turn turn) {
    return turn.isQuoted() ? Optional.empty() : narration.speakerAt(turn.words().begin());
  }

  /** The persons named, in order of first mention. */
  List<Cluster> persons() {
    return persons;
  }

  private static Map<Cluster, Integer> count(List<Cluster> clusters) {
    Map<Cluster, Integer> counts = new LinkedHashMap<>();
    clusters.forEach(c -> counts.merge(c, 1, Integer::sum));
    return counts;
  }

  private static @Nullable Cluster most(Map<Cluster, Integer> counts) {
    Cluster most = null;
    int count = 0;
    for (Map.Entry<Cluster, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > count) {
        most = entry.getKey();
        count = entry.getValue();
      }
    }
    return most;
  }

  /**
   * The values of {@link VoiceFeature} for each person named.
   *
   * @param turns the turns in text order, with the speakers known so far
   * @param at index of the turn where "I" or "you" is said
   * @param addressee whether the one spoken to is sought
   */
  List<double[]> values(List<Turn> turns, int at, boolean addressee) {
    Situation situation = new Situation(turns, at, addressee);
    List<double[]> values = new ArrayList<>(persons.size());
    persons.forEach(person -> values.add(situation.values(person)));
    return values;
  }

  /** What does not depend on the turn, worked out once for each person. */
  private final Map<Cluster, double[]> fixed = new IdentityHashMap<>();

  private double[] fixed(Cluster person) {
    double[] v = new double[VoiceFeature.values().length];
    List<EntityMention> names = person.mentions().filter(m -> m.form() == Form.NAME).toList();
    set(v, VoiceFeature.ONLY_QUOTED, names.stream().allMatch(discourse::isQuoted));
    put(
        v,
        VoiceFeature.OFTEN_SOURCE,
        (double) names.stream().filter(discourse::isSource).count() / names.size());
    List<ActorMention> outside = person.actors().filter(m -> !discourse.isQuoted(m)).toList();
    long third = outside.stream().filter(VoiceFeatures::isThirdPerson).count();
    put(v, VoiceFeature.THIRD_PERSON, third == 0 ? 0 : (double) third / outside.size());
    int most = persons.stream().mapToInt(c -> c.decisions().size()).max().orElse(1);
    put(v, VoiceFeature.SHARE, (double) person.decisions().size() / most);
    return v;
  }

  private static boolean isThirdPerson(ActorMention mention) {
    return mention.form() == Form.PRONOUN
        && (mention.grammar() == Grammar.HE || mention.grammar() == Grammar.SHE);
  }

  private static void set(double[] values, VoiceFeature feature, boolean holds) {
    put(values, feature, holds ? 1 : 0);
  }

  private static void put(double[] values, VoiceFeature feature, double value) {
    values[feature.ordinal()] = value;
  }

  /** One turn. */
  private final class Situation {
    private final Turn turn;
    private final boolean addressee;
    private final boolean isQuestion;
    private final Optional<Turn> last;
    private final Optional<Turn> beforeLast;
    private final Optional<Turn> next;
    private final @Nullable Cluster narrator;
    private final Set<Cluster> sources = new HashSet<>();
    private final Set<Cluster> sourcesBeside = new HashSet<>();
    private final @Nullable Cluster nearestBefore;
    private final @Nullable Cluster nearestAfter;
    private final @Nullable Cluster lastMentioned;
    private final Set<Cluster> spokeHere = new HashSet<>();

    Situation(List<Turn> turns, int at, boolean addressee) {
      this.turn = turns.get(at);
      List<Turn> before = turns.subList(0, at);
      this.next =
          addressee
              ? turns.subList(at, turns.size()).stream().filter(this::isOther).findFirst()
              : Optional.empty();
      this.addressee = addressee;
      isQuestion = passages.isQuestion(turn.passage());
      List<Turn> others = before.stream().filter(this::isOther).toList();
      last = others.isEmpty() ? Optional.empty() : Optional.of(others.getLast());
      beforeLast = last.flatMap(l -> beforeLast(others, l));
      narrator =
          most(
              count(
                  before.stream()
                      .filter(t -> !t.isQuoted())
                      .flatMap(t -> t.speaker().stream())
                      .toList()));
      before.stream()
          .filter(t -> t.isQuoted() && turn.isQuoted() && t.passage().equals(turn.passage()))
          .flatMap(t -> t.speaker().stream())
          .forEach(spokeHere::add);
      findSources();
      nearestBefore = nearest(turn.passage().begin(), turn.words().begin(), true);
      nearestAfter = nearest(turn.words().end(), turn.passage().end(), false);
      lastMentioned = nearest(0, turn.passage().begin(), true);
    }

    private boolean isOther(Turn other) {
      return other.isQuoted() == turn.isQuoted()
          && other.speaker().isPresent()
          && !other.passage().equals(turn.passage());
    }

    private static Optional<Turn> beforeLast(List<Turn> others, Turn last) {
      return others.reversed().stream()
          .filter(t -> !t.passage().equals(last.passage()))
          .filter(t -> !t.speaker().equals(last.speaker()))
          .findFirst();
    }

    private void findSources() {
      if (!turn.isQuoted()) {
        return;
      }
      for (Attribution attribution : clusters.extraction().attributions()) {
        boolean isHere = attribution.content().stream().anyMatch(c -> c.overlaps(turn.words()));
        boolean isBeside = attribution.source().stream().anyMatch(s -> s.overlaps(turn.passage()));
        if (isHere || isBeside) {
          attribution.source().stream()
              .findFirst()
              .flatMap(s -> discourse.actorOf(clusters, s))
              .ifPresent(c -> (isHere ? sources : sourcesBeside).add(c));
        }
      }
    }

    /** The person mentioned nearest to one end of a stretch, outside quotations. */
    private @Nullable Cluster nearest(int begin, int end, boolean fromEnd) {
      Comparator<EntityMention> order = Comparator.comparing(EntityMention::span);
      return clusters.within(begin, end).stream()
          .filter(m -> m.type() == EntityType.PERSON && !discourse.isQuoted(m))
          .max(fromEnd ? order : order.reversed())
          .map(clusters::of)
          .orElse(null);
    }

    double[] values(Cluster person) {
      double[] v = Objects.requireNonNull(fixed.get(person)).clone();
      boolean byRule = narration.narrator().filter(person::equals).isPresent();
      set(v, VoiceFeature.BY_RULE, byRule);
      set(v, VoiceFeature.BY_RULE_IN_INTERVIEW, byRule && passages.isInterview());
      set(v, VoiceFeature.BY_RULE_ASKED, byRule && passages.isInterview() && isQuestion);
      int begin = turn.words().begin();
      set(
          v,
          VoiceFeature.ADDRESSEE_BY_RULE,
          narration.addresseeAt(begin).filter(person::equals).isPresent());
      set(v, VoiceFeature.TURN_BY_NAME, narration.turnAt(begin).filter(person::equals).isPresent());
      set(
          v,
          VoiceFeature.INTRODUCED_HERE,
          Addresses.within(addresses.introduced(), turn.words(), person));
      List<Naming> addressed = addresses.addressed();
      set(v, VoiceFeature.ADDRESSED_HERE, Addresses.within(addressed, turn.words(), person));
      passages
          .before(turn.passage())
          .ifPresent(
              p -> set(v, VoiceFeature.ADDRESSED_BEFORE, Addresses.within(addressed, p, person)));
      passages
          .after(turn.passage())
          .ifPresent(
              p -> set(v, VoiceFeature.ADDRESSED_AFTER, Addresses.within(addressed, p, person)));
      set(v, VoiceFeature.NAMED_HERE, isNamedHere(person, addressed));
      set(v, VoiceFeature.SOURCE, sources.contains(person));
      set(v, VoiceFeature.SOURCE_BESIDE, sourcesBeside.contains(person));
      set(v, VoiceFeature.NEAREST_BEFORE, turn.isQuoted() && nearestBefore == person);
      set(v, VoiceFeature.NEAREST_AFTER, turn.isQuoted() && nearestAfter == person);
      set(v, VoiceFeature.LAST_MENTIONED, lastMentioned == person);
      boolean spokeLast = last.flatMap(Turn::speaker).filter(person::equals).isPresent();
      set(v, VoiceFeature.SPOKE_LAST, spokeLast);
      set(
          v,
          VoiceFeature.SPOKE_BEFORE,
          beforeLast.flatMap(Turn::speaker).filter(person::equals).isPresent());
      set(v, VoiceFeature.SPOKE_IN_PARAGRAPH, spokeHere.contains(person));
      set(
          v,
          VoiceFeature.ASKED_LAST,
          spokeLast && last.filter(t -> passages.isQuestion(t.passage())).isPresent());
      set(
          v,
          VoiceFeature.SPEAKS_NEXT,
          next.flatMap(Turn::speaker).filter(person::equals).isPresent());
      set(v, VoiceFeature.NARRATOR, narrator == person);
      set(v, VoiceFeature.SPEAKER, addressee && turn.speaker().filter(person::equals).isPresent());
      return v;
    }

    private boolean isNamedHere(Cluster person, List<Naming> addressed) {
      return clusters.within(turn.words().begin(), turn.words().end()).stream()
          .filter(m -> m.form() == Form.NAME && clusters.of(m) == person)
          .anyMatch(m -> addressed.stream().noneMatch(n -> n.span().equals(m.span())));
    }
  }
}
