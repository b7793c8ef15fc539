package org.claimgraph.extract.actors;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.SpanSet;
import org.claimgraph.extract.Words;
import org.claimgraph.extract.actors.NameEvidence.Occurrence;
import org.claimgraph.extract.learn.LogLinear;
import org.claimgraph.extract.learn.LogLinearTrainer;

/** Learns which capitalised words name persons, from articles whose persons people marked. */
public final class PersonNameTrainer {
  private static final double MOST = 3;

  private final ActorLexicon lexicon = ActorLexicon.shipped();
  private final LogLinearTrainer<NameFeature> trainer = new LogLinearTrainer<>(NameFeature.class);

  /** Starts without articles. */
  public PersonNameTrainer() {}

  /**
   * Takes one article.
   *
   * @param persons where people marked the names of persons
   */
  public void add(Extraction read, Collection<Span> persons) {
    List<Words> sentences = read.annotation().sentences().stream().map(Words::ofTokens).toList();
    NameEvidence evidence =
        new NameEvidence(lexicon, read, sentences, new SpanSet(LikelyPersons.taken(read)));
    SpanSet gold = new SpanSet(persons);
    for (Map.Entry<String, List<Occurrence>> entry : evidence.candidates().entrySet()) {
      long right =
          entry.getValue().stream()
              .filter(o -> gold.overlap(sentences.get(o.sentence()).span(o.from(), o.to())))
              .count();
      int all = entry.getValue().size();
      double weight = Math.min(MOST, Math.sqrt(all));
      trainer.add(evidence.values(entry.getKey()), 2 * right > all, weight);
    }
  }

  /** The model that the articles so far give. */
  public LogLinear<NameFeature> train() {
    return trainer.train();
  }
}
