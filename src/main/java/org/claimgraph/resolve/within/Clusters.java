package org.claimgraph.resolve.within;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimgraph.article.Span;
import org.claimgraph.extract.ActorMention;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Form;
import org.claimgraph.resolve.Reason;
import org.jspecify.annotations.Nullable;

/**
 * All clusters of one article. At first each mention is a cluster of its own. Places that stand for
 * a state are no mentions here: the state's own mention is.
 */
final class Clusters {
  private static final Comparator<EntityMention> OUTER_FIRST =
      Comparator.<EntityMention>comparingInt(m -> m.span().begin())
          .thenComparingInt(m -> -m.span().end())
          .thenComparing(EntityMention::type);

  private final Extraction extraction;
  private final List<EntityMention> mentions;
  private final Map<EntityMention, Cluster> byMention = new IdentityHashMap<>();
  private final Map<EntityMention, Integer> order = new IdentityHashMap<>();
  private final Map<Span, EntityMention> bySpan = new HashMap<>();
  private @Nullable Discourse discourse;
  private final NavigableMap<Integer, Cluster> byFirst = new TreeMap<>();

  /**
   * Each mention by itself.
   *
   * @param more mentions that the extraction does not have
   */
  Clusters(Extraction extraction, List<ActorMention> more) {
    this.extraction = extraction;
    this.mentions =
        Stream.<List<? extends EntityMention>>of(
                extraction.actors(),
                more,
                extraction.units(),
                extraction.locations().stream().filter(place -> !place.metonymic()).toList())
            .<EntityMention>flatMap(List::stream)
            .sorted(OUTER_FIRST)
            .toList();
    for (EntityMention mention : mentions) {
      Cluster cluster = new Cluster(mention);
      byFirst.put(order.size(), cluster);
      order.put(mention, order.size());
      byMention.put(mention, cluster);
      bySpan.putIfAbsent(mention.span(), mention);
    }
  }

  /** Where the mentions stand in the article: the same whatever is joined. */
  Discourse discourse() {
    if (discourse == null) {
      discourse = Discourse.of(this);
    }
    return discourse;
  }

  Extraction extraction() {
    return extraction;
  }

  /** In text order, outer mentions before those they cover. */
  List<EntityMention> mentions() {
    return mentions;
  }

  /** In order of first mention; changes when clusters are joined. */
  Collection<Cluster> all() {
    return byFirst.values();
  }

  /** Index of a mention of this article in {@link #mentions()}. */
  int index(EntityMention mention) {
    Integer index = order.get(mention);
    if (index == null) {
      throw new IllegalArgumentException("not a mention of this article: " + mention);
    }
    return index;
  }

  Cluster of(EntityMention mention) {
    Cluster cluster = byMention.get(mention);
    if (cluster == null) {
      throw new IllegalArgumentException("not a mention of this article: " + mention);
    }
    return cluster;
  }

  /** The mention with exactly this span that a cluster of an actor, unit or place has. */
  Optional<EntityMention> at(Span span) {
    return Optional.ofNullable(bySpan.get(span));
  }

  /** The mentions that begin in a stretch and end in it, in text order. */
  List<EntityMention> within(int begin, int end) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return mentions.subList(low, mentions.size()).stream()
        .takeWhile(m -> m.span().begin() < end)
        .filter(m -> m.span().end() <= end)
        .toList();
  }

  /** Mentions of a form whose clusters have not been joined with another yet, in text order. */
  List<EntityMention> alone(Form form, Predicate<EntityMention> which) {
    return mentions.stream()
        .filter(m -> m.form() == form && which.test(m))
        .filter(m -> of(m).decisions().size() == 1)
        .toList();
  }

  /** Pronouns whose clusters hold nothing but pronouns yet, in text order. */
  List<ActorMention> openPronouns() {
    return mentions.stream()
        .filter(m -> m.form() == Form.PRONOUN && !of(m).refers())
        .filter(ActorMention.class::isInstance)
        .map(ActorMention.class::cast)
        .toList();
  }

  /** Joins the cluster of a mention to another. Nothing happens if they are one already. */
  void join(EntityMention mention, Cluster target, double confidence, Reason reason) {
    Cluster joining = of(mention);
    if (joining != target) {
      joining.mentions().forEach(m -> byMention.put(m, target));
      byFirst.remove(index(joining.first()));
      byFirst.remove(index(target.first()));
      target.absorb(joining, confidence, reason);
      byFirst.put(index(target.first()), target);
    }
  }

  /** The text between two spans; empty where they touch or overlap. */
  String between(Span left, Span right) {
    return left.end() >= right.begin()
        ? ""
        : extraction.annotation().article().text().substring(left.end(), right.begin());
  }

  /** The bare name of an actor where the text names it, else the whole mention. */
  String name(ActorMention actor) {
    return extraction.annotation().text(actor.name().orElse(actor.span()));
  }

  String text(EntityMention mention) {
    return extraction.annotation().text(mention.span());
  }
}
