package org.claimgraph.resolve.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.claimgraph.article.Span;
import org.claimgraph.extract.EntityMention;
import org.claimgraph.extract.Form;
import org.claimgraph.nlp.Quotation;

/**
 * Who says "I" and who is "you" around a mention: in the quotation that it stands in, else in its
 * paragraph outside quotations. Whoever speaks does not call himself "he".
 */
final class Voiced {
  private final Clusters clusters;
  private final Discourse discourse;
  private final Passages passages;
  private final NavigableMap<Integer, Span> quotations = new TreeMap<>();
  private final Map<Span, List<EntityMention>> first = new HashMap<>();
  private final Map<Span, List<EntityMention>> second = new HashMap<>();

  /** "I" outside quotations, in text order. */
  private final List<EntityMention> told = new ArrayList<>();

  Voiced(Clusters clusters) {
    this.clusters = clusters;
    this.discourse = clusters.discourse();
    this.passages = new Passages(clusters.extraction().annotation());
    for (Quotation quotation : clusters.extraction().annotation().quotations()) {
      quotations.put(quotation.span().begin(), quotation.span());
    }
    for (EntityMention mention : clusters.mentions()) {
      if (mention.form() == Form.PRONOUN) {
        String word = clusters.text(mention);
        if (FirstPersonSieve.isFirstPerson(word)) {
          first.computeIfAbsent(place(mention), p -> new ArrayList<>()).add(mention);
          if (!discourse.isQuoted(mention)) {
            told.add(mention);
          }
        } else if (Voices.isSecondPerson(word)) {
          second.computeIfAbsent(place(mention), p -> new ArrayList<>()).add(mention);
        }
      }
    }
  }

  /** The quotation that a mention stands in, or its paragraph. */
  private Span place(EntityMention mention) {
    if (discourse.isQuoted(mention)) {
      Map.Entry<Integer, Span> quotation = quotations.floorEntry(mention.span().begin());
      if (quotation != null) {
        return quotation.getValue();
      }
    }
    return passages.at(mention.span().begin());
  }

  /** Whether somebody says "I" around a mention. */
  boolean speaks(Cluster person, EntityMention around) {
    return holds(first, person, around);
  }

  /** Whether somebody is "you" around a mention. */
  boolean isAddressed(Cluster person, EntityMention around) {
    return holds(second, person, around);
  }

  private boolean holds(Map<Span, List<EntityMention>> said, Cluster person, EntityMention around) {
    if (said.isEmpty()) {
      return false;
    }
    for (EntityMention mention : said.getOrDefault(place(around), List.of())) {
      if (clusters.of(mention) == person) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody says "I" outside quotations before an offset. */
  boolean narrates(Cluster person, int before) {
    for (EntityMention mention : told) {
      if (mention.span().begin() < before && clusters.of(mention) == person) {
        return true;
      }
    }
    return false;
  }
}
