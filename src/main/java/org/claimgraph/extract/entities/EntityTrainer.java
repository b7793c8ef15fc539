package org.claimgraph.extract.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimgraph.article.Span;
import org.claimgraph.extract.EntitySpan;
import org.claimgraph.extract.learn.Bio;
import org.claimgraph.extract.learn.Columns;
import org.claimgraph.extract.learn.SequenceModel;
import org.claimgraph.extract.learn.SequenceTrainer;
import org.claimgraph.nlp.Sentence;

/**
 * Trains the {@link EntityTagger}: the model of names on one set of articles, the model of entities
 * on another, so that the second sees names as they come out on text that the first has not seen.
 */
public final class EntityTrainer {
  private static final List<String> NAME_TYPES =
      List.of("person", "organisation", "place", "other");
  private static final List<String> ENTITY_TYPES =
      List.of(
          "Organisation",
          "Location",
          "Person",
          "Quantity",
          "Temporal",
          "Weapon",
          "MilitaryPlatform",
          "DocumentReference",
          "Nationality",
          "Vehicle",
          "Money");
  private static final int CUT_OFF = 2;
  private static final int PASSES = 12;

  private final SequenceModel names;

  /** Trains the model of names. */
  public EntityTrainer(List<GoldEntities> named) {
    List<SequenceTrainer.Example> examples = new ArrayList<>();
    for (GoldEntities article : named) {
      EntityColumns columns = new EntityColumns(article.read());
      for (Sentence sentence : article.read().annotation().sentences()) {
        Columns table = columns.of(sentence);
        examples.add(example(sentence, table, article.gold(), NAME_TYPES));
      }
    }
    names =
        new SequenceTrainer(EntityColumns.NAME_FEATURES, Bio.labels(NAME_TYPES), CUT_OFF, PASSES)
            .train(examples);
  }

  /** Takes the model of names from a tagger. */
  public EntityTrainer(EntityTagger tagger) {
    names = tagger.names();
  }

  /** Trains the model of entities. */
  public EntityTagger train(List<GoldEntities> articles) {
    List<SequenceTrainer.Example> examples = new ArrayList<>();
    for (GoldEntities article : articles) {
      EntityColumns columns = new EntityColumns(article.read());
      for (Sentence sentence : article.read().annotation().sentences()) {
        Columns table = columns.of(sentence);
        EntityColumns.addNames(table, names.stretches(table));
        examples.add(example(sentence, table, article.gold(), ENTITY_TYPES));
      }
    }
    SequenceModel entities =
        new SequenceTrainer(
                EntityColumns.ENTITY_FEATURES, Bio.labels(ENTITY_TYPES), CUT_OFF, PASSES)
            .train(examples);
    return new EntityTagger(names, entities);
  }

  private static SequenceTrainer.Example example(
      Sentence sentence, Columns table, List<EntitySpan> gold, List<String> types) {
    List<EntitySpan> longestFirst =
        gold.stream()
            .filter(entity -> entity.span().overlaps(sentence.span()))
            .filter(entity -> types.contains(entity.type()))
            .sorted(
                Comparator.<EntitySpan>comparingInt(entity -> -entity.span().length())
                    .thenComparing(EntitySpan::span))
            .toList();
    List<Bio.Stretch> stretches = new ArrayList<>();
    for (EntitySpan entity : longestFirst) {
      Bio.Stretch stretch = stretch(sentence, entity.span(), types.indexOf(entity.type()));
      boolean isFree =
          stretches.stream()
              .noneMatch(other -> other.begin() < stretch.end() && stretch.begin() < other.end());
      if (isFree && stretch.begin() < stretch.end()) {
        stretches.add(stretch);
      }
    }
    return new SequenceTrainer.Example(table, Bio.encode(table.length(), stretches));
  }

  private static Bio.Stretch stretch(Sentence sentence, Span span, int type) {
    int begin = 0;
    while (begin < sentence.tokens().size()
        && sentence.tokens().get(begin).span().end() <= span.begin()) {
      begin++;
    }
    int end = begin;
    while (end < sentence.tokens().size()
        && sentence.tokens().get(end).span().begin() < span.end()) {
      end++;
    }
    return new Bio.Stretch(begin, end, type);
  }
}
