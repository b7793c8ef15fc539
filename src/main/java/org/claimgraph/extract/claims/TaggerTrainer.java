package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.claimgraph.article.Span;
import org.claimgraph.extract.learn.Columns;
import org.claimgraph.extract.learn.FeatureSet;
import org.claimgraph.extract.learn.SequenceModel;
import org.claimgraph.extract.learn.SequenceTrainer;
import org.claimgraph.extract.learn.SequenceTrainer.Example;

/**
 * Trains the two stages of the {@link AttributionTagger}. The second learns from what first-stage
 * models say of articles that they were not trained on.
 */
final class TaggerTrainer {
  private static final int CUT_OFF = 3;
  private static final int FOLDS = 2;

  private static final int PASSES = 4;
  private static final float RATE = 0.006f;

  private final List<Lesson> lessons = new ArrayList<>();

  /** An article to learn from: its paragraphs, the right labels of each, which ones to learn. */
  private record Lesson(List<Paragraph> paragraphs, List<int[]> labels, boolean[] used) {}

  /**
   * Takes one article.
   *
   * @param labels the right labels, for each paragraph
   * @param ignored what people skipped: paragraphs that have some of it teach nothing
   */
  void add(List<Paragraph> paragraphs, List<int[]> labels, List<Span> ignored) {
    boolean[] used = new boolean[paragraphs.size()];
    for (int p = 0; p < used.length; p++) {
      used[p] = ignored.stream().noneMatch(paragraphs.get(p).span()::overlaps);
    }
    lessons.add(new Lesson(paragraphs, labels, used));
  }

  AttributionTagger train() {
    List<Lexicon> own = lessons.stream().map(TaggerTrainer::count).toList();
    Lexicon all = new Lexicon();
    own.forEach(all::add);
    List<List<Columns>> columns = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      Lexicon mine = own.get(i);
      columns.add(
          lessons.get(i).paragraphs.stream()
              .map(paragraph -> AttributionTagger.columns(paragraph, all, mine))
              .toList());
    }
    SequenceModel first = trainer(Templates.FIRST).train(examples(columns, i -> true));
    fillSecond(columns);
    SequenceModel second = trainer(Templates.SECOND).train(examples(columns, i -> true));
    return new AttributionTagger(all, first, second);
  }

  private static Lexicon count(Lesson lesson) {
    Lexicon lexicon = new Lexicon();
    for (int p = 0; p < lesson.labels.size(); p++) {
      lexicon.count(lesson.paragraphs.get(p), lesson.labels.get(p));
    }
    return lexicon;
  }

  private static SequenceTrainer trainer(FeatureSet features) {
    return new SequenceTrainer(features, Role.LABELS, CUT_OFF, PASSES).asRandomField(RATE);
  }

  private List<Example> examples(List<List<Columns>> columns, IntPredicate taken) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      Lesson lesson = lessons.get(i);
      for (int p = 0; taken.test(i) && p < lesson.used.length; p++) {
        if (lesson.used[p]) {
          examples.add(new Example(columns.get(i).get(p), lesson.labels.get(p)));
        }
      }
    }
    return examples;
  }

  /** Fills the second stage's columns from models that have not seen the article. */
  private void fillSecond(List<List<Columns>> columns) {
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      SequenceModel model =
          trainer(Templates.FIRST).train(examples(columns, i -> i % FOLDS != held));
      IntStream.range(0, lessons.size())
          .filter(i -> i % FOLDS == held)
          .forEach(
              i -> {
                List<int[]> labels = columns.get(i).stream().map(model::label).toList();
                SecondColumns.fill(lessons.get(i).paragraphs, labels, columns.get(i));
              });
    }
  }
}
