package org.claimgraph.extract.units;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Extractor;
import org.claimgraph.extract.UnitMention;
import org.claimgraph.extract.Words;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Sentence;

/**
 * Finds military units by a grammar of their designators:
 *
 * <pre>
 * [host] number or name ["nickname" or (place)] [Separate|Independent] [Guards] branch* echelon
 *     [of the PARENT]
 * </pre>
 *
 * <p>and the phrases that refer back to them ("that brigade", "its tank company"). A phrase that
 * names several units gives a mention for each; the branch and echelon said once hold for all.
 */
public final class UnitExtractor implements Extractor<UnitMention> {
  private final DesignatorReader designators;
  private final HostReader hosts;
  private final ParentReader parents;
  private final MemberReader members;
  private final ShortFormReader shortForms = new ShortFormReader();

  /** Reads the data files. */
  public UnitExtractor() {
    UnitLexicon lexicon = new UnitLexicon();
    designators = new DesignatorReader(lexicon);
    hosts = new HostReader(lexicon);
    parents = new ParentReader(lexicon);
    members = new MemberReader(lexicon.sides);
  }

  @Override
  public List<UnitMention> extract(Annotation annotation) {
    List<Draft> all = new ArrayList<>();
    List<Words> sentences = new ArrayList<>();
    for (Sentence sentence : annotation.sentences()) {
      Words words = Words.of(annotation, sentence);
      sentences.add(words);
      all.addAll(read(words));
    }
    Acceptance acceptance = new Acceptance(all);
    List<Draft> accepted = new ArrayList<>(all.stream().filter(acceptance::accepts).toList());
    for (Words words : sentences) {
      accepted.addAll(shortForms.read(words, acceptance, accepted));
    }
    return mentions(accepted);
  }

  private List<Draft> read(Words words) {
    List<Draft> drafts = designators.read(words);
    for (int i = 0; i < drafts.size(); i++) {
      if (!drafts.get(i).isCoordinated()) {
        hosts.read(drafts.get(i), drafts.subList(0, i));
      }
    }
    parents.read(drafts);
    drafts.stream().filter(draft -> !draft.isCoordinated()).forEach(members::read);
    return drafts;
  }

  /** The mentions in text order, with the parents that are named by another of them. */
  private static List<UnitMention> mentions(List<Draft> accepted) {
    Set<Draft> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(accepted);
    List<UnitMention> mentions = new ArrayList<>();
    Set<Span> taken = new HashSet<>();
    for (Draft draft : accepted) {
      Draft parent = draft.last.parent;
      if (parent != null && known.add(parent) && taken.add(parent.span())) {
        mentions.add(parent.mention());
      }
      if (taken.add(draft.span())) {
        mentions.add(draft.mention());
      }
    }
    mentions.sort(Comparator.comparing(UnitMention::span));
    return List.copyOf(mentions);
  }
}
