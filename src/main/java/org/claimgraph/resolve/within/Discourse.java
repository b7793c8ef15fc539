package org.claimgraph.resolve.within;

import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Form;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Quotation;
import org.claimgraph.nlp.Sentence;

/** Where the mentions of an article stand to its sentences, quotations and attributions. */
final class Discourse {
  private final Annotation annotation;
  private final Map<EntityMention, Integer> sentences = new IdentityHashMap<>();
  private final Map<EntityMention, Integer> order = new IdentityHashMap<>();
  private final Map<EntityMention, List<Attribution>> around = new IdentityHashMap<>();
  private final Set<Span> firsts = new HashSet<>();
  private final Set<Span> inner = new HashSet<>();
  private final Set<Span> quoted = new HashSet<>();
  private final Set<Span> speaking = new HashSet<>();
  private final List<EntityMention> mentions;
  private final List<Attribution> attributions;

  private Discourse(Extraction extraction, List<EntityMention> mentions) {
    this.annotation = extraction.annotation();
    this.mentions = mentions;
    this.attributions = extraction.attributions().stream().flatMap(Attribution::withInner).toList();
  }

  static Discourse of(Clusters clusters) {
    Discourse discourse = new Discourse(clusters.extraction(), clusters.mentions());
    discourse.placeInSentences();
    discourse.mark(
        discourse.annotation.quotations().stream().map(Quotation::span).toList(),
        Span::covers,
        discourse.quoted);
    discourse.markSpeakers();
    return discourse;
  }

  /** Marks the mentions that stand to one of some ordered stretches as asked. */
  private void mark(List<Span> stretches, BiPredicate<Span, Span> as, Set<Span> marked) {
    int first = 0;
    for (EntityMention mention : mentions) {
      while (first < stretches.size() && stretches.get(first).end() <= mention.span().begin()) {
        first++;
      }
      for (int i = first;
          i < stretches.size() && stretches.get(i).begin() < mention.span().end();
          i++) {
        if (as.test(stretches.get(i), mention.span())) {
          marked.add(mention.span());
        }
      }
    }
  }

  /** Marks the first mention of each source: the others only say more of it. */
  private void markSpeakers() {
    List<Span> sources = attributions.stream().flatMap(a -> a.source().stream()).sorted().toList();
    int next = 0;
    for (Span source : sources) {
      while (next < mentions.size() && mentions.get(next).span().end() <= source.begin()) {
        next++;
      }
      if (next < mentions.size() && mentions.get(next).span().overlaps(source)) {
        speaking.add(mentions.get(next).span());
      }
    }
  }

  private void placeInSentences() {
    List<Sentence> all = annotation.sentences();
    int sentence = 0;
    int lastFirst = -1;
    int reach = 0;
    for (EntityMention mention : mentions) {
      while (sentence + 1 < all.size()
          && all.get(sentence).span().end() <= mention.span().begin()) {
        sentence++;
      }
      sentences.put(mention, sentence);
      order.put(mention, order.size());
      if (sentence != lastFirst) {
        firsts.add(mention.span());
        lastFirst = sentence;
      }
      if (mention.span().end() <= reach) {
        inner.add(mention.span());
      }
      reach = Math.max(reach, mention.span().end());
    }
  }

  /** Index of the sentence that a mention begins in. */
  int sentence(EntityMention mention) {
    return sentences.getOrDefault(mention, 0);
  }

  boolean sameParagraph(EntityMention one, EntityMention other) {
    List<Sentence> all = annotation.sentences();
    return !all.isEmpty()
        && all.get(sentence(one)).passage().equals(all.get(sentence(other)).passage());
  }

  boolean isFirstOfSentence(EntityMention mention) {
    return firsts.contains(mention.span());
  }

  boolean isInsideAnother(EntityMention mention) {
    return inner.contains(mention.span());
  }

  boolean isSource(EntityMention mention) {
    return speaking.contains(mention.span());
  }

  /** The mention that is a source and stands nearest before another one. */
  Optional<EntityMention> sourceBefore(EntityMention mention) {
    for (int i = order.getOrDefault(mention, 0) - 1; i >= 0; i--) {
      EntityMention before = mentions.get(i);
      if (isSource(before) && before.span().end() <= mention.span().begin()) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }

  boolean isQuoted(EntityMention mention) {
    return quoted.contains(mention.span());
  }

  /**
   * The mentions that begin before one, from the begin of the given number of sentences back on.
   */
  List<EntityMention> before(EntityMention mention, int sentencesBack) {
    int end = order.getOrDefault(mention, 0);
    int begin = end;
    while (begin > 0 && sentence(mentions.get(begin - 1)) >= sentence(mention) - sentencesBack) {
      begin--;
    }
    return mentions.subList(begin, end).stream()
        .filter(m -> m.span().begin() < mention.span().begin())
        .toList();
  }

  /** The mentions after the end of one in its sentence, in text order. */
  List<EntityMention> after(EntityMention mention) {
    int begin = order.getOrDefault(mention, 0) + 1;
    return mentions.subList(begin, mentions.size()).stream()
        .takeWhile(m -> sentence(m) == sentence(mention))
        .filter(m -> m.span().begin() >= mention.span().end())
        .toList();
  }

  /** The attributions whose content a mention stands in, outer before inner. */
  List<Attribution> attributionsAround(EntityMention mention) {
    return around.computeIfAbsent(
        mention, m -> attributions.stream().filter(a -> holds(a, m)).toList());
  }

  /** Whether two mentions stand in the content of one attribution. */
  boolean shareContent(EntityMention one, EntityMention other) {
    List<Attribution> ofOther = attributionsAround(other);
    return attributionsAround(one).stream().anyMatch(a -> ofOther.stream().anyMatch(b -> b == a));
  }

  private static boolean holds(Attribution attribution, EntityMention mention) {
    for (Span content : attribution.content()) {
      if (content.covers(mention.span())) {
        return true;
      }
    }
    return false;
  }

  /** The cluster of the first actor named or described in a source. */
  Optional<Cluster> actorOf(Clusters clusters, Span source) {
    return clusters.mentions().stream()
        .filter(m -> m.type().isActor() && source.overlaps(m.span()))
        .min(Comparator.comparing(m -> m.form() == Form.PRONOUN && source.length() > 4))
        .map(clusters::of);
  }
}
