package org.claimgraph.extract.claims;

import org.claimgraph.extract.learn.Columns;

/**
 * Tells each token of the nearest anchor (such as a likely cue) on one side in its sentence: which
 * word, how far, and by which path of base phrases, a cheap stand-in for the path in a parse tree.
 */
final class Anchors {
  private static final int LONGEST_PATH = 6;

  private final Paragraph paragraph;
  private final Columns columns;
  private final int[] steps;

  Anchors(Paragraph paragraph, Columns columns) {
    this.paragraph = paragraph;
    this.columns = columns;
    this.steps = new int[paragraph.length()];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = step(i);
    }
  }

  /** Fills the columns of the nearest anchor to the left. */
  void left(boolean[] anchors, Column base, Column distance, Column path) {
    int anchor = -1;
    int hash = 0;
    int count = 0;
    for (int i = 0; i < steps.length; i++) {
      if (i == paragraph.sentenceBegin[i]) {
        anchor = -1;
      }
      boolean newPhrase = paragraph.phraseBegin[i] == i || anchor == i - 1;
      if (anchor >= 0 && newPhrase && count++ < LONGEST_PATH) {
        hash = hash * 31 + steps[i];
      }
      set(i, anchor, i - anchor, hash, base, distance, path);
      if (anchors[i]) {
        anchor = i;
        hash = 17;
        count = 0;
      }
    }
  }

  /** Fills the columns of the nearest anchor to the right. */
  void right(boolean[] anchors, Column base, Column distance, Column path) {
    int anchor = -1;
    int hash = 0;
    int count = 0;
    for (int i = steps.length - 1; i >= 0; i--) {
      if (i == paragraph.sentenceEnd[i] - 1) {
        anchor = -1;
      }
      boolean newPhrase = paragraph.phraseEnd[i] == i + 1 || anchor == i + 1;
      if (anchor >= 0 && newPhrase && count++ < LONGEST_PATH) {
        hash = hash * 31 + steps[i];
      }
      set(i, anchor, anchor - i, hash, base, distance, path);
      if (anchors[i]) {
        anchor = i;
        hash = 19;
        count = 0;
      }
    }
  }

  private void set(
      int token, int anchor, int tokens, int hash, Column base, Column distance, Column path) {
    if (anchor < 0) {
      columns.set(token, base.ordinal(), 1);
      columns.set(token, distance.ordinal(), 1);
      columns.set(token, path.ordinal(), 1);
    } else {
      columns.set(token, base.ordinal(), paragraph.bases[anchor]);
      columns.set(token, distance.ordinal(), 2 + FirstColumns.distance(tokens));
      columns.set(token, path.ordinal(), hash | 1 << 31);
    }
  }

  /** What a phrase adds to a path: its kind, and for the smaller classes its word. */
  private int step(int i) {
    char phrase = paragraph.phrases[i];
    return switch (phrase) {
      case 'S' -> paragraph.words[i].hashCode();
      case 'P' -> isTelling(paragraph.words[i]) ? paragraph.words[i].hashCode() : 'P';
      case 'V' ->
          paragraph.words[paragraph.phraseBegin[i]].equals("to")
              ? 't'
              : paragraph.tags[paragraph.phraseBegin[i]].hashCode();
      case '"' -> paragraph.quotes[i] == Paragraph.Quote.CLOSE ? 'q' : 'Q';
      default -> phrase;
    };
  }

  private static boolean isTelling(String preposition) {
    return switch (preposition) {
      case "of", "by", "to", "for", "about", "on", "with", "at", "in", "from" -> true;
      default -> false;
    };
  }
}
