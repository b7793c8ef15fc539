package org.claimgraph.extract.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.SpanSet;
import org.claimgraph.extract.Words;
import org.claimgraph.extract.actors.NameEvidence.Occurrence;
import org.claimgraph.extract.learn.LogLinear;

/**
 * Finds persons named by words that neither lists nor titles tell, by how the article uses them.
 */
final class PersonNames {
  private static final double LEAST_CHANCE = 0.15;

  private final LogLinear<NameFeature> model;
  private final ActorLexicon lexicon;

  PersonNames(LogLinear<NameFeature> model, ActorLexicon lexicon) {
    this.model = model;
    this.lexicon = lexicon;
  }

  /** The model that ships with the program. */
  static LogLinear<NameFeature> shipped() {
    return LogLinear.load(NameFeature.class, PersonNames.class, "persons.model.tsv");
  }

  /**
   * The names by the index of their sentence, each list in text order.
   *
   * @param sentences the words of each sentence
   * @param taken where something is named already
   */
  Map<Integer, List<Occurrence>> find(Extraction read, List<Words> sentences, SpanSet taken) {
    NameEvidence evidence = new NameEvidence(lexicon, read, sentences, taken);
    Map<Integer, List<Occurrence>> found = new HashMap<>();
    evidence
        .candidates()
        .forEach(
            (name, occurrences) -> {
              if (model.chance(evidence.values(name)) >= LEAST_CHANCE) {
                occurrences.forEach(
                    o -> found.computeIfAbsent(o.sentence(), s -> new ArrayList<>()).add(o));
              }
            });
    return found;
  }
}
