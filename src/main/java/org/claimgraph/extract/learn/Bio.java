package org.claimgraph.extract.learn;

import java.util.ArrayList;
import java.util.List;

/**
 * Typed, non-overlapping stretches of tokens as one label a token: 0 outside, {@code 1 + 2t} for
 * the first token of a stretch of type {@code t}, {@code 2 + 2t} for the others (Ramshaw and Marcus
 * 1995).
 */
public final class Bio {

  private Bio() {}

  /**
   * A stretch of tokens.
   *
   * @param begin index of the first token
   * @param end one past the index of the last
   * @param type index of the type
   */
  public record Stretch(int begin, int end, int type) {}

  /** Names of the labels for the given types: O, B-x, I-x, ... */
  public static List<String> labels(List<String> types) {
    List<String> labels = new ArrayList<>();
    labels.add("O");
    for (String type : types) {
      labels.add("B-" + type);
      labels.add("I-" + type);
    }
    return labels;
  }

  /**
   * One label a token.
   *
   * @throws IllegalArgumentException if two stretches overlap or one leaves the sequence
   */
  public static int[] encode(int length, List<Stretch> stretches) {
    int[] labels = new int[length];
    for (Stretch stretch : stretches) {
      if (stretch.begin < 0 || stretch.end > length) {
        throw new IllegalArgumentException(stretch + " leaves a sequence of " + length);
      }
      for (int i = stretch.begin; i < stretch.end; i++) {
        if (labels[i] != 0) {
          throw new IllegalArgumentException(stretch + " overlaps another");
        }
        labels[i] = i == stretch.begin ? 1 + 2 * stretch.type : 2 + 2 * stretch.type;
      }
    }
    return labels;
  }

  /** The stretches that labels stand for, in order. An inside label without a first one begins. */
  public static List<Stretch> decode(int[] labels) {
    List<Stretch> stretches = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= labels.length; i++) {
      boolean goesOn = i < labels.length && follows(labels[i - 1], labels[i]) && labels[i] % 2 == 0;
      if (!goesOn || labels[i] == 0) {
        if (labels[begin] != 0) {
          stretches.add(new Stretch(begin, i, (labels[begin] - 1) / 2));
        }
        begin = i;
      }
    }
    return stretches;
  }

  /** Whether a label may stand after another: an inside label only within its stretch. */
  public static boolean follows(int before, int label) {
    return label == 0 || label % 2 == 1 || before == label || before == label - 1;
  }

  /** Whether a label may stand first. */
  static boolean begins(int label) {
    return label == 0 || label % 2 == 1;
  }
}
