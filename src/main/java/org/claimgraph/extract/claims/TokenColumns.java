package org.claimgraph.extract.claims;

import static org.claimgraph.extract.claims.Column.*;

import org.claimgraph.extract.learn.Columns;

/** Fills the columns for one paragraph. */
final class TokenColumns {
  private final Paragraph paragraph;
  private final Columns columns;
  private final char[] cueRates;
  private final char[] sourceRates;
  private final int length;

  private TokenColumns(Paragraph paragraph, Columns columns, char[] cueRates, char[] sourceRates) {
    this.paragraph = paragraph;
    this.columns = columns;
    this.cueRates = cueRates;
    this.sourceRates = sourceRates;
    this.length = paragraph.length();
  }

  /**
   * Fills the columns.
   *
   * @param cueRates how often each token's base is a cue
   * @param sourceRates how often each token's word is part of a source
   */
  static void fill(Paragraph paragraph, Columns columns, char[] cueRates, char[] sourceRates) {
    new TokenColumns(paragraph, columns, cueRates, sourceRates).fill();
  }

  private void fill() {
    for (int i = 0; i < length; i++) {
      fillWord(i);
      fillQuote(i);
    }
    for (int begin = 0; begin < length; begin = paragraph.sentenceEnd[begin]) {
      fillSentence(begin, paragraph.sentenceEnd[begin]);
    }
  }

  private void set(int token, Column column, int value) {
    columns.set(token, column.ordinal(), value);
  }

  private void set(int token, Column column, String value) {
    if (!value.isEmpty()) {
      columns.set(token, column.ordinal(), Columns.hash(value));
    }
  }

  private void fillWord(int i) {
    String word = paragraph.words[i];
    set(i, WORD, word);
    set(i, BASE, paragraph.bases[i]);
    set(i, TAG, paragraph.tags[i]);
    set(i, SUFFIX, word.substring(Math.max(0, word.length() - 3)));
    set(i, SHAPE, shape(paragraph.tokens.get(i).text()));
    set(i, RATE, cueRates[i]);
    set(i, SRATE, sourceRates[i]);
    set(i, SENSE, paragraph.senses[i]);
    set(i, PHRASE, paragraph.phrases[i] * 2 + (paragraph.phraseBegin[i] == i ? 1 : 0));
  }

  /** Classes of the first two characters and the last, and the length up to 4. */
  private static int shape(String text) {
    int last = text.length() - 1;
    int shape = kind(text.charAt(0));
    shape = shape * 5 + kind(text.charAt(Math.min(1, last)));
    shape = shape * 5 + kind(text.charAt(last));
    return 1 + shape * 4 + Math.min(3, last);
  }

  private static int kind(char character) {
    if (Character.isUpperCase(character)) {
      return 0;
    }
    if (Character.isLetter(character)) {
      return 1;
    }
    return Character.isDigit(character) ? 2 : character == '.' ? 3 : 4;
  }

  private void fillQuote(int i) {
    set(i, QUOTE, 1 + paragraph.quotes[i].ordinal());
    int tokens = paragraph.quoteLength[i];
    int size = tokens == 0 ? 0 : tokens <= 4 ? 1 : tokens <= 7 ? 2 : tokens <= 14 ? 3 : 4;
    set(i, QSIZE, 1 + size * 2 + (paragraph.quoteRuns[i] ? 1 : 0));
  }

  private void fillSentence(int begin, int end) {
    int colon = -1;
    for (int i = begin; i < end && colon < 0; i++) {
      colon = paragraph.words[i].equals(":") ? i : colon;
    }
    for (int i = begin; i < end; i++) {
      set(i, PLACE, 1 + distance(i - begin) * 16 + Math.min(3, distance(end - 1 - i)));
      set(i, HEADLINE, 1 + (paragraph.headline ? 3 : 0) + (colon < 0 ? 0 : i <= colon ? 1 : 2));
    }
  }

  /** 0 to 3 exactly, then classes up to 9. */
  static int distance(int tokens) {
    if (tokens <= 3) {
      return tokens;
    }
    return tokens <= 5
        ? 4
        : tokens <= 8 ? 5 : tokens <= 12 ? 6 : tokens <= 20 ? 7 : tokens <= 35 ? 8 : 9;
  }
}
