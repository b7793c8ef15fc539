package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.article.Span;
import org.claimgraph.extract.learn.Bio;
import org.claimgraph.extract.recurrent.Labeller.Labelled;

/** An article's paragraphs with the stretches that the tagger, or the gold, found in them. */
final class Reading {
  final List<Paragraph> paragraphs;

  /** All stretches in text order. */
  final List<Piece> pieces;

  /** The paragraphs with labels that are certain. */
  Reading(List<Paragraph> paragraphs, List<int[]> labels) {
    this(paragraphs, labels, List.of());
  }

  private Reading(List<Paragraph> paragraphs, List<int[]> labels, List<float[]> probabilities) {
    this.paragraphs = paragraphs;
    this.pieces = new ArrayList<>();
    int offset = 0;
    int sentences = 0;
    for (int p = 0; p < paragraphs.size(); p++) {
      Paragraph paragraph = paragraphs.get(p);
      int[] sentence = new int[paragraph.length()];
      for (int i = 0; i < sentence.length; i++) {
        sentences += paragraph.sentenceBegin[i] == i ? 1 : 0;
        sentence[i] = sentences;
      }
      for (Bio.Stretch tagged : Bio.decode(labels.get(p))) {
        Bio.Stretch stretch = ThatClause.completed(tagged, paragraph, labels.get(p));
        pieces.add(
            new Piece(
                pieces.size(),
                Role.values()[stretch.type()],
                paragraph,
                p,
                sentence[stretch.begin()],
                offset,
                stretch.begin(),
                stretch.end(),
                probabilities.isEmpty() ? 1 : mean(probabilities.get(p), stretch)));
      }
      offset += paragraph.length();
    }
  }

  /** The paragraphs as labelled by a tagger. */
  static Reading of(List<Paragraph> paragraphs, List<Labelled> labelled) {
    return new Reading(
        paragraphs,
        labelled.stream().map(Labelled::labels).toList(),
        labelled.stream().map(Labelled::probabilities).toList());
  }

  private static double mean(float[] probabilities, Bio.Stretch stretch) {
    double sum = 0;
    for (int i = stretch.begin(); i < stretch.end(); i++) {
      sum += probabilities[i];
    }
    return sum / (stretch.end() - stretch.begin());
  }

  /**
   * One stretch.
   *
   * @param index its place among the pieces
   * @param number the paragraph's place in the article
   * @param sentence the first token's sentence, counted through the article
   * @param offset number of tokens in the paragraphs before
   * @param begin index of the first token in the paragraph
   * @param end one past the index of the last
   * @param probability the mean of its tokens'
   */
  record Piece(
      int index,
      Role role,
      Paragraph paragraph,
      int number,
      int sentence,
      int offset,
      int begin,
      int end,
      double probability) {

    Span span() {
      return new Span(
          paragraph.tokens.get(begin).span().begin(), paragraph.tokens.get(end - 1).span().end());
    }

    /** Number of tokens between this and another piece. */
    int distance(Piece other) {
      return other.index > index
          ? other.offset + other.begin - offset - end
          : offset + begin - other.offset - other.end;
    }
  }
}
