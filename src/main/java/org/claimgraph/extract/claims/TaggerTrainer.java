package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /** For a network that has learned before. */
  private static final Settings TUNING = new Settings(Role.LABELS.size(), 96, 4, 0.0003f, 0.25f);

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

  private final Optional<AttributionTagger> known;
  private final WordVectors vectors = WordVectors.load();
  private final List<Lesson> lessons;

  private TaggerTrainer(Optional<AttributionTagger> known, List<Lesson> lessons) {
    this.known = known;
    this.lessons = List.copyOf(lessons);
  }

  /** For taggers that know nothing yet. */
  static TaggerTrainer ofNew(List<Lesson> lessons) {
    return new TaggerTrainer(Optional.empty(), lessons);
  }

  /** For taggers that have a tagger's lexicon, and go on learning where its network stopped. */
  static TaggerTrainer from(AttributionTagger known, List<Lesson> lessons) {
    return new TaggerTrainer(Optional.of(known), lessons);
  }

  private static Attribute attribute(Column column, int width, int least) {
    return new Attribute(column.ordinal(), width, least);
  }

  /** Whether a lesson is held out of the second tagger. */
  static boolean isHeldOut(Lesson lesson) {
    return lesson.calibrates() && lesson.article() % HELD_OUT == 0;
  }

  /**
   * A tagger.
   *
   * @param heldOut what one that has not learned from an article says of it, for each lesson that
   *     is held out, in order, and each of its paragraphs
   */
  record Trained(AttributionTagger tagger, List<List<Labelled>> heldOut) {}

  Trained train() {
    return known.map(tagger -> train(tagger.lexicon(), known(tagger))).orElseGet(this::trainNew);
  }

  /** A new lexicon looks away from each lesson's own words. */
  private Trained trainNew() {
    List<Lexicon> own = lessons.stream().map(TaggerTrainer::count).toList();
    Lexicon all = new Lexicon();
    own.forEach(all::add);
    return train(
        all,
        IntStream.range(0, lessons.size())
            .mapToObj(
                i -> columns(lessons.get(i), p -> AttributionTagger.columns(p, all, own.get(i))))
            .toList());
  }

  private List<List<Columns>> known(AttributionTagger tagger) {
    return lessons.stream()
        .map(lesson -> columns(lesson, p -> AttributionTagger.columns(p, tagger.lexicon())))
        .toList();
  }

  private static List<Columns> columns(Lesson lesson, Function<Paragraph, Columns> filling) {
    return lesson.text().stream().map(filling).toList();
  }

  /**
   * @param columns those of each lesson and each of its paragraphs
   */
  private Trained train(Lexicon lexicon, List<List<Columns>> columns) {
    List<List<Marginals>> right = taught(columns);
    List<Labeller> labellers =
        Stream.<IntPredicate>of(i -> true, i -> !isHeldOut(lessons.get(i)))
            .parallel()
            .map(taken -> new Labeller(network(columns, right, taken)))
            .toList();
    List<List<Labelled>> heldOut =
        IntStream.range(0, lessons.size())
            .filter(i -> isHeldOut(lessons.get(i)))
            .mapToObj(i -> labellers.getLast().label(columns.get(i)))
            .toList();
    return new Trained(new AttributionTagger(lexicon, labellers.getFirst()), heldOut);
  }

  /** The gold mixed with what the teachers say, for each lesson and each of its paragraphs. */
  private List<List<Marginals>> taught(List<List<Columns>> columns) {
    List<List<Marginals>> gold = lessons.stream().map(Lesson::likely).toList();
    List<Labeller> teachers =
        IntStream.range(0, TEACHERS)
            .parallel()
            .mapToObj(t -> network(columns, gold, i -> lessons.get(i).article() % TEACHERS != t))
            .map(Labeller::new)
            .toList();
    List<List<Marginals>> taught = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      List<Columns> text = columns.get(i);
      List<List<Marginals>> said = teachers.stream().map(t -> t.marginals(text)).toList();
      List<Marginals> mixed = new ArrayList<>();
      for (int p = 0; p < text.size(); p++) {
        int paragraph = p;
        Marginals mean = Marginals.mean(said.stream().map(all -> all.get(paragraph)).toList());
        mixed.add(gold.get(i).get(p).mixed(mean, TAUGHT));
      }
      taught.add(mixed);
    }
    return taught;
  }

  private Network network(
      List<List<Columns>> columns, List<List<Marginals>> right, IntPredicate taken) {
    List<Text> texts =
        IntStream.range(0, columns.size())
            .filter(taken)
            .mapToObj(i -> new Text(columns.get(i), right.get(i), lessons.get(i).used()))
            .toList();
    return known
        .map(tagger -> NetworkTrainer.tune(tagger.labeller().network(), texts, TUNING))
        .orElseGet(
            () ->
                new NetworkTrainer(vectors, Column.WORD.ordinal(), ATTRIBUTES, SETTINGS)
                    .train(texts));
  }

  private static Lexicon count(Lesson lesson) {
    Lexicon lexicon = new Lexicon();
    for (Paragraph paragraph : lesson.text()) {
      lexicon.count(paragraph, GoldLabels.of(paragraph, lesson.certain()));
    }
    return lexicon;
  }
}
