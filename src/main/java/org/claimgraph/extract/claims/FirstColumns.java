package org.claimgraph.extract.claims;

import static org.claimgraph.extract.claims.Column.*;

import org.claimgraph.extract.learn.Columns;

/** Fills the columns of the first stage for one paragraph. */
final class FirstColumns {
  private final Paragraph paragraph;
  private final Columns columns;
  private final char[] cueRates;
  private final char[] sourceRates;
  private final int length;

  private FirstColumns(Paragraph paragraph, Columns columns, char[] cueRates, char[] sourceRates) {
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
    new FirstColumns(paragraph, columns, cueRates, sourceRates).fill();
  }

  private void fill() {
    for (int i = 0; i < length; i++) {
      fillWord(i);
      fillQuote(i);
      fillPhrase(i);
    }
    boolean[] likely = new boolean[length];
    for (int i = 0; i < length; i++) {
      likely[i] = isLikelyCue(paragraph, i, cueRates[i]);
    }
    Anchors anchors = new Anchors(paragraph, columns);
    anchors.left(likely, LBASE, LDIST, LPATH);
    anchors.right(likely, RBASE, RDIST, RPATH);
    fillRatesOfAnchors(likely);
    Subjects.fill(paragraph, columns, cueRates);
    for (int begin = 0; begin < length; begin = paragraph.sentenceEnd[begin]) {
      fillSentence(begin, paragraph.sentenceEnd[begin], likely);
    }
  }

  /** Whether a word often attributes, or was hardly seen but is of a kind that usually does. */
  static boolean isLikelyCue(Paragraph paragraph, int token, char rate) {
    return Rates.isLikely(rate) || rate == 'u' && paragraph.senses[token].equals("communication+");
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

  private void fillPhrase(int i) {
    int begin = paragraph.phraseBegin[i];
    int end = paragraph.phraseEnd[i];
    set(i, PHRASE, paragraph.phrases[i] * 2 + (begin == i ? 1 : 0));
    if (paragraph.phrases[i] == 'N') {
      int head = end - 1;
      set(i, HEAD, paragraph.bases[head]);
      set(i, HRATE, sourceRates[head]);
      set(i, HSENSE, Columns.hash(paragraph.senses[head] + paragraph.tags[head]));
    }
    boolean last = end >= paragraph.sentenceEnd[i];
    set(i, NEXTSYM, last ? '.' : paragraph.phrases[end]);
    set(i, NEXTHEAD, last ? "." : paragraph.bases[paragraph.phraseEnd[end] - 1]);
    set(i, NEXTRATE, last ? '.' : cueRates[paragraph.phraseEnd[end] - 1]);
    boolean first = begin <= paragraph.sentenceBegin[i];
    set(i, PREVSYM, first ? '^' : paragraph.phrases[begin - 1]);
    set(i, PREVHEAD, first ? "^" : paragraph.bases[begin - 1]);
  }

  private void fillRatesOfAnchors(boolean[] likely) {
    char left = '-';
    for (int i = 0; i < length; i++) {
      left = paragraph.sentenceBegin[i] == i ? '-' : left;
      set(i, LRATE, left);
      left = likely[i] ? cueRates[i] : left;
    }
    char right = '-';
    for (int i = length - 1; i >= 0; i--) {
      right = paragraph.sentenceEnd[i] == i + 1 ? '-' : right;
      set(i, RRATE, right);
      right = likely[i] ? cueRates[i] : right;
    }
  }

  private void fillSentence(int begin, int end, boolean[] likely) {
    int all = 0;
    int colon = -1;
    for (int i = begin; i < end; i++) {
      all += likely[i] ? 1 : 0;
      colon = colon < 0 && paragraph.words[i].equals(":") ? i : colon;
    }
    int kind = quoteKind(begin, end);
    int before = begin == 0 ? 1 : 2 + paragraph.quotes[begin - 1].ordinal();
    String last = paragraph.words[end - 1];
    int seen = 0;
    for (int i = begin; i < end; i++) {
      int rest = all - seen - (likely[i] ? 1 : 0);
      set(i, COUNTS, 1 + Math.min(3, seen) * 4 + Math.min(3, rest));
      seen += likely[i] ? 1 : 0;
      set(i, PLACE, 1 + distance(i - begin) * 16 + Math.min(3, distance(end - 1 - i)));
      set(i, SQUOTE, 1 + kind * 2 + (paragraph.quoteLength[i] > 0 ? 1 : 0));
      set(i, HEADLINE, 1 + (paragraph.headline ? 3 : 0) + (colon < 0 ? 0 : i <= colon ? 1 : 2));
      set(i, BEFORE, before);
      set(i, FINAL, last);
    }
    fillMarks(begin, end);
    fillMainVerb(begin, end);
  }

  /** How each token stands to the sentence's first finite verb that no subordinator precedes. */
  private void fillMainVerb(int begin, int end) {
    int main = Subjects.mainVerb(paragraph, begin, end);
    for (int i = begin; i < end; i++) {
      int side = main < 0 ? 0 : i < main ? 1 : i == main ? 2 : 3;
      set(i, MAINSIDE, 1 + side + (main < 0 ? 0 : cueRates[main] * 4));
      set(i, MAINVERB, Columns.hash(main < 0 ? "" : paragraph.bases[main]) + side);
    }
  }

  /** Bits: begins quoted, ends quoted, has unquoted words, has quoted words. */
  private int quoteKind(int begin, int end) {
    boolean quoted = false;
    boolean unquoted = false;
    for (int i = begin; i < end; i++) {
      if (Character.isLetterOrDigit(paragraph.words[i].charAt(0))) {
        quoted |= paragraph.quoteLength[i] > 3;
        unquoted |= paragraph.quoteLength[i] == 0;
      }
    }
    return (paragraph.quoteLength[begin] > 3 ? 1 : 0)
        + (paragraph.quoteLength[end - 1] > 3 ? 2 : 0)
        + (unquoted ? 4 : 0)
        + (quoted ? 8 : 0);
  }

  private void fillMarks(int begin, int end) {
    int left = 0;
    int[] marks = new int[end - begin];
    for (int i = begin; i < end; i++) {
      marks[i - begin] = left;
      left = isMark(i) ? paragraph.phrases[i] : left;
    }
    int right = 0;
    for (int i = end - 1; i >= begin; i--) {
      set(i, MARKS, 1 + marks[i - begin] * 256 + right);
      right = isMark(i) ? paragraph.phrases[i] : right;
    }
  }

  private boolean isMark(int i) {
    return switch (paragraph.phrases[i]) {
      case ',', ':', '(', '"' -> true;
      default -> false;
    };
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
