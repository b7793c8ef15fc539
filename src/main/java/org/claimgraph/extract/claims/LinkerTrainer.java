package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.claims.Reading.Piece;
import org.claimgraph.extract.learn.SequenceModel;
import org.claimgraph.extract.learn.SequenceTrainer;
import org.claimgraph.extract.learn.SequenceTrainer.Example;

/** Trains the model of the {@link AttributionLinker} from right attributions. */
final class LinkerTrainer {
  private static final int CUT_OFF = 2;
  private static final int PASSES = 5;
  private static final float RATE = 0.03f;

  private final List<Lesson> lessons = new ArrayList<>();

  /** All possible links, for each lesson. */
  private final List<List<Example>> examples = new ArrayList<>();

  /** Takes all possible links of one lesson, right and wrong. */
  void add(Lesson lesson) {
    lessons.add(lesson);
    examples.add(new ArrayList<>());
    List<Attribution> gold = lesson.certain();
    List<int[]> labels = lesson.text().stream().map(p -> GoldLabels.of(p, gold)).toList();
    Reading reading = new Reading(lesson.text(), labels);
    LinkColumns columns = new LinkColumns(reading);
    List<Set<Integer>> claims = claims(reading, gold);
    for (Piece piece : reading.pieces) {
      if (piece.role() == Role.CONTENT) {
        for (Piece cue : AttributionLinker.near(reading, piece, Role.CUE)) {
          add(columns, claims, cue, piece);
        }
      } else if (piece.role() == Role.CUE) {
        for (Piece source : AttributionLinker.near(reading, piece, Role.SOURCE)) {
          add(columns, claims, piece, source);
        }
      }
    }
  }

  private void add(LinkColumns columns, List<Set<Integer>> claims, Piece cue, Piece other) {
    Set<Integer> common = new HashSet<>(claims.get(cue.index()));
    common.retainAll(claims.get(other.index()));
    int[] label = {common.isEmpty() ? 0 : 1};
    examples.getLast().add(new Example(columns.of(cue, other), label));
  }

  /** For each piece the attributions that it is part of, in its role. */
  private static List<Set<Integer>> claims(Reading reading, List<Attribution> gold) {
    List<Set<Integer>> claims = new ArrayList<>();
    for (Piece piece : reading.pieces) {
      Set<Integer> mine = new HashSet<>();
      for (int claim = 0; claim < gold.size(); claim++) {
        for (Span span : spans(gold.get(claim), piece.role())) {
          if (span.overlaps(piece.span())) {
            mine.add(claim);
          }
        }
      }
      claims.add(mine);
    }
    return claims;
  }

  static List<Span> spans(Attribution attribution, Role role) {
    return switch (role) {
      case SOURCE -> attribution.source();
      case CUE -> attribution.cue();
      case CONTENT -> attribution.content();
    };
  }

  /**
   * Trains a model.
   *
   * @param wanted the lessons to learn from
   */
  SequenceModel train(Predicate<Lesson> wanted) {
    List<Example> chosen =
        IntStream.range(0, examples.size())
            .filter(i -> wanted.test(lessons.get(i)))
            .mapToObj(examples::get)
            .flatMap(List::stream)
            .toList();
    return new SequenceTrainer(LinkColumns.FEATURES, LinkColumns.LABELS, CUT_OFF, PASSES)
        .asRandomField(RATE)
        .train(chosen);
  }
}
