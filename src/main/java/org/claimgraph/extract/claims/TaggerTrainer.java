package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimgraph.article.Span;
import org.claimgraph.extract.learn.Columns;
import org.claimgraph.extract.recurrent.Attribute;
import org.claimgraph.extract.recurrent.Labeller;
import org.claimgraph.extract.recurrent.Labeller.Labelled;
import org.claimgraph.extract.recurrent.Network;
import org.claimgraph.extract.recurrent.NetworkTrainer;
import org.claimgraph.extract.recurrent.NetworkTrainer.Settings;
import org.claimgraph.extract.recurrent.NetworkTrainer.Text;
import org.claimgraph.extract.recurrent.WordVectors;

/**
 * Trains the {@link AttributionTagger}, and a second one without some articles, to see how sure it
 * may be of articles that it has not learned from.
 */
final class TaggerTrainer {
  /** Every so many-th article is held out. */
  private static final int HELD_OUT = 4;

  private static final Settings SETTINGS = new Settings(Role.LABELS.size(), 96, 8, 0.0015f, 0.3f);

  private static final List<Attribute> ATTRIBUTES =
      List.of(
          attribute(Column.BASE, 24, 3),
          attribute(Column.TAG, 16, 1),
          attribute(Column.SUFFIX, 12, 10),
          attribute(Column.SHAPE, 6, 3),
          attribute(Column.QUOTE, 8, 1),
          attribute(Column.QSIZE, 8, 1),
          attribute(Column.RATE, 8, 1),
          attribute(Column.SRATE, 6, 1),
          attribute(Column.SENSE, 8, 3),
          attribute(Column.PHRASE, 12, 1),
          attribute(Column.HEADLINE, 6, 1),
          attribute(Column.PLACE, 8, 10));

  private final WordVectors vectors = WordVectors.load();
  private final List<Lesson> lessons = new ArrayList<>();

  /** An article to learn from: its paragraphs, the right labels of each, which ones to learn. */
  private record Lesson(List<Paragraph> paragraphs, List<int[]> labels, boolean[] used) {}

  private static Attribute attribute(Column column, int width, int least) {
    return new Attribute(column.ordinal(), width, least);
  }

  /** Whether an article, by the order in which they were taken, is held out of the second one. */
  static boolean isHeldOut(int article) {
    return article % HELD_OUT == 0;
  }

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
   * @param heldOut what one that has not learned from an article says of it, for each article that
   *     is held out, in order, and each of its paragraphs
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
    List<Labeller> labellers =
        Stream.<IntPredicate>of(i -> true, i -> !isHeldOut(i))
            .parallel()
            .map(taken -> new Labeller(network(columns, taken)))
            .toList();
    List<List<Labelled>> heldOut =
        IntStream.range(0, columns.size())
            .filter(TaggerTrainer::isHeldOut)
            .mapToObj(i -> labellers.getLast().label(columns.get(i)))
            .toList();
    return new Trained(new AttributionTagger(all, labellers.getFirst()), heldOut);
  }

  private Network network(List<List<Columns>> columns, IntPredicate taken) {
    List<Text> texts =
        IntStream.range(0, columns.size())
            .filter(taken)
            .mapToObj(i -> new Text(columns.get(i), lessons.get(i).labels, lessons.get(i).used))
            .toList();
    return new NetworkTrainer(vectors, Column.WORD.ordinal(), ATTRIBUTES, SETTINGS).train(texts);
  }

  private static Lexicon count(Lesson lesson) {
    Lexicon lexicon = new Lexicon();
    for (int p = 0; p < lesson.labels.size(); p++) {
      lexicon.count(lesson.paragraphs.get(p), lesson.labels.get(p));
    }
    return lexicon;
  }
}
