package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.claimgraph.article.Span;
import org.claimgraph.extract.learn.Columns;
import org.claimgraph.extract.learn.FeatureSet;
import org.claimgraph.extract.learn.SequenceModel;
import org.claimgraph.extract.learn.SequenceModel.Labelled;
import org.claimgraph.extract.learn.SequenceTrainer;
import org.claimgraph.extract.learn.SequenceTrainer.Example;

/**
 * Trains the two stages of the {@link AttributionTagger}. The second learns from what first-stage
 * models say of articles that they were not trained on.
 */
final class TaggerTrainer {
  private static final int CUT_OFF = 3;

  /** Article {@code i} is held out of fold {@code i} modulo this. */
  static final int FOLDS = 3;

  private static final int PASSES = 5;
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

  /**
   * A tagger.
   *
   * @param heldOut what taggers that have not learned from an article say of it, for each article
   *     and paragraph
   */
  record Trained(AttributionTagger tagger, List<List<Labelled>> heldOut) {}

  Trained train() {
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
    List<SequenceModel> first = models(columns, Templates.FIRST);
    articles().forEach(i -> fillSecond(lessons.get(i), columns.get(i), first.get(i % FOLDS)));
    List<SequenceModel> second = models(columns, Templates.SECOND);
    List<List<Labelled>> heldOut =
        articles().mapToObj(i -> label(columns.get(i), second.get(i % FOLDS))).toList();
    return new Trained(new AttributionTagger(all, first.getLast(), second.getLast()), heldOut);
  }

  /** Models of a stage, trained side by side: one without each fold, the last one of all. */
  private List<SequenceModel> models(List<List<Columns>> columns, FeatureSet stage) {
    return IntStream.rangeClosed(0, FOLDS)
        .parallel()
        .mapToObj(fold -> trainer(stage).train(examples(columns, i -> i % FOLDS != fold)))
        .toList();
  }

  /** The articles' indices, to be worked on side by side. */
  private IntStream articles() {
    return IntStream.range(0, lessons.size()).parallel();
  }

  private static void fillSecond(Lesson lesson, List<Columns> columns, SequenceModel first) {
    SecondColumns.fill(lesson.paragraphs, columns.stream().map(first::label).toList(), columns);
  }

  private static List<Labelled> label(List<Columns> columns, SequenceModel second) {
    return columns.stream().map(second::labelled).toList();
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
}
