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
import org.claimgraph.extract.recurrent.Marginals;
import org.claimgraph.extract.recurrent.Network;
import org.claimgraph.extract.recurrent.NetworkTrainer;
import org.claimgraph.extract.recurrent.NetworkTrainer.Settings;
import org.claimgraph.extract.recurrent.NetworkTrainer.Text;
import org.claimgraph.extract.recurrent.WordVectors;

/**
 * Trains the {@link AttributionTagger}, and a second one without some articles, to see how sure it
 * may be of articles that it has not learned from.
 *
 * <p>Both learn from teachers beside the gold: networks that each learned from the gold of other
 * articles. What they agree on to be likely is a better lesson than labels on which two people
 * differ (Hinton, Vinyals and Dean 2015).
 */
final class TaggerTrainer {
  /** Every so many-th article is held out. */
  private static final int HELD_OUT = 4;

  /** How many teachers there are; each leaves out as large a part of the articles. */
  private static final int TEACHERS = 4;

  /** How much of what a network learns is its teachers'. */
  private static final float TAUGHT = 0.7f;

  private static final Settings SETTINGS = new Settings(Role.LABELS.size(), 96, 9, 0.0015f, 0.25f);

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
    List<List<Marginals>> right = taught(columns);
    List<Labeller> labellers =
        Stream.<IntPredicate>of(i -> true, i -> !isHeldOut(i))
            .parallel()
            .map(taken -> new Labeller(network(columns, right, taken)))
            .toList();
    List<List<Labelled>> heldOut =
        IntStream.range(0, columns.size())
            .filter(TaggerTrainer::isHeldOut)
            .mapToObj(i -> labellers.getLast().label(columns.get(i)))
            .toList();
    return new Trained(new AttributionTagger(all, labellers.getFirst()), heldOut);
  }

  /** The gold mixed with what the teachers say, for each article and each of its paragraphs. */
  private List<List<Marginals>> taught(List<List<Columns>> columns) {
    List<List<Marginals>> gold = lessons.stream().map(TaggerTrainer::gold).toList();
    List<Labeller> teachers =
        IntStream.range(0, TEACHERS)
            .parallel()
            .mapToObj(t -> new Labeller(network(columns, gold, i -> i % TEACHERS != t)))
            .toList();
    List<List<Marginals>> taught = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      List<Columns> article = columns.get(i);
      List<List<Marginals>> said = teachers.stream().map(t -> t.marginals(article)).toList();
      List<Marginals> mixed = new ArrayList<>();
      for (int p = 0; p < article.size(); p++) {
        int paragraph = p;
        Marginals mean = Marginals.mean(said.stream().map(all -> all.get(paragraph)).toList());
        mixed.add(gold.get(i).get(p).mixed(mean, TAUGHT));
      }
      taught.add(mixed);
    }
    return taught;
  }

  private static List<Marginals> gold(Lesson lesson) {
    int width = Role.LABELS.size();
    return lesson.labels.stream().map(labels -> Marginals.certain(labels, width)).toList();
  }

  private Network network(
      List<List<Columns>> columns, List<List<Marginals>> right, IntPredicate taken) {
    List<Text> texts =
        IntStream.range(0, columns.size())
            .filter(taken)
            .mapToObj(i -> new Text(columns.get(i), right.get(i), lessons.get(i).used))
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
