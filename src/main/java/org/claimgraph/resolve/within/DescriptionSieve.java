package org.claimgraph.resolve.within;

import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.ActorMention.Grammar;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Form;
import org.claimgraph.resolve.NameKey;
import org.claimgraph.resolve.Reason;

/**
 * Persons and bodies that are described: "the minister", "the group’s boss", "the ministry". A
 * definite description joins the last named thing before it whose roles or name hold its head word
 * and of which nothing it says is untrue. One that holds a name ("the Acme boss") may also come
 * first and join the only person named later whom it fits. Equal descriptions are one thing.
 */
final class DescriptionSieve implements Sieve {
  private static final Pattern INDEFINITE =
      Pattern.compile("^(?:an?|one|another|some|many|several|other|two|three|no)\\b.*");
  private static final double BY_ROLE = 0.75;
  private static final double BY_WORDS = 0.7;
  private static final double AHEAD = 0.6;

  @Override
  public void apply(Clusters clusters) {
    Told told = new Told(clusters);
    for (var mention : clusters.alone(Form.DESCRIPTION, ActorMention.class::isInstance)) {
      ActorMention actor = (ActorMention) mention;
      if (isDefinite(clusters, actor)) {
        joinNamed(clusters, told, actor);
      }
    }
    for (var mention : clusters.alone(Form.DESCRIPTION, ActorMention.class::isInstance)) {
      ActorMention actor = (ActorMention) mention;
      same(clusters, told, actor)
          .ifPresent(c -> clusters.join(actor, c, BY_WORDS, Reason.SAME_DESCRIPTION));
    }
  }

  private static boolean isDefinite(Clusters clusters, ActorMention actor) {
    return actor.grammar() != Grammar.THEY
        && !INDEFINITE.matcher(clusters.text(actor).toLowerCase(Locale.ROOT)).matches();
  }

  private static void joinNamed(Clusters clusters, Told told, ActorMention actor) {
    String head = RoleWords.head(clusters.text(actor));
    List<Cluster> fitting =
        clusters.all().stream()
            .filter(c -> c != clusters.of(actor) && c.isNamed())
            .filter(c -> sameKind(c, actor) && fits(clusters, told, c, actor, head))
            .toList();
    Optional<Cluster> before =
        fitting.stream()
            .filter(c -> c.lastBefore(actor) >= 0)
            .max(Comparator.comparingInt(c -> c.lastBefore(actor)));
    if (before.isPresent()) {
      clusters.join(actor, before.get(), BY_ROLE, Reason.DESCRIBED_BY_ROLE);
    } else if (fitting.size() == 1 && !capitalised(afterFirstWord(clusters, actor)).isEmpty()) {
      clusters.join(actor, fitting.getFirst(), AHEAD, Reason.DESCRIBED_AHEAD);
    }
  }

  /** The first word may have a capital only because it begins a sentence. */
  private static String afterFirstWord(Clusters clusters, ActorMention actor) {
    return clusters.text(actor).replaceFirst("^\\S+\\s*", "");
  }

  private static boolean sameKind(Cluster cluster, ActorMention actor) {
    EntityType type = cluster.type();
    return actor.type() == EntityType.PERSON
        ? type == EntityType.PERSON
        : type == EntityType.ORGANISATION || type == EntityType.ARMED_GROUP;
  }

  private static boolean fits(
      Clusters clusters, Told told, Cluster cluster, ActorMention actor, String head) {
    Set<String> known = told.words(cluster);
    if (!known.contains(head) || !cluster.genderAgrees(actor.grammar())) {
      return false;
    }
    String description = clusters.text(actor);
    Set<String> said = new HashSet<>(RoleWords.of(description));
    if (actor.side().isPresent() && actor.side().equals(cluster.side())) {
      said.removeAll(capitalised(description));
    }
    return RoleWords.hold(known, said);
  }

  /** Words with a capital, among which are the ones that state the side. */
  private static Set<String> capitalised(String phrase) {
    return Stream.of(phrase.split("\\s+"))
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
        .map(NameKey::of)
        .collect(Collectors.toSet());
  }

  private static Optional<Cluster> same(Clusters clusters, Told told, ActorMention actor) {
    String key = told.key(actor);
    return clusters.all().stream()
        .filter(c -> c != clusters.of(actor) && c.type() == actor.type())
        .filter(
            c -> c.actors().anyMatch(m -> m.form() == Form.DESCRIPTION && told.key(m).equals(key)))
        .filter(c -> c.lastBefore(actor) >= 0)
        .findFirst();
  }

  /** What the article says of its actors, read once for each mention. */
  private static final class Told {
    private final Clusters clusters;
    private final Map<ActorMention, Set<String>> words = new IdentityHashMap<>();
    private final Map<ActorMention, String> keys = new IdentityHashMap<>();

    Told(Clusters clusters) {
      this.clusters = clusters;
    }

    /** The words of everything the article has said of a cluster so far. */
    Set<String> words(Cluster cluster) {
      Set<String> all = new HashSet<>();
      cluster.actors().forEach(m -> all.addAll(words.computeIfAbsent(m, this::read)));
      return all;
    }

    private Set<String> read(ActorMention mention) {
      Set<String> said = new HashSet<>(RoleWords.of(clusters.text(mention)));
      mention.role().map(RoleWords::of).ifPresent(said::addAll);
      return said;
    }

    String key(ActorMention mention) {
      return keys.computeIfAbsent(mention, m -> NameKey.of(clusters.text(m)));
    }
  }
}
