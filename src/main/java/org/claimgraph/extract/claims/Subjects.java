package org.claimgraph.extract.claims;

/**
 * Tells each token of which verb its noun phrase is probably the subject: the nearest noun phrase
 * to the left of a finite verb group, with the phrases attached to it, looking past appositions.
 */
final class Subjects {
  private final Paragraph paragraph;

  private Subjects(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /** Whether a verb group begins at a token that has a finite verb. */
  static boolean isFinite(Paragraph paragraph, int verb) {
    return new Subjects(paragraph).isFinite(verb);
  }

  /** The main verb of the verb group that begins at a token. */
  static int mainVerb(Paragraph paragraph, int verb) {
    return new Subjects(paragraph).mainVerb(verb);
  }

  /** First token of the subject of the verb group at a token; that token where none is found. */
  static int subjectBegin(Paragraph paragraph, int verb) {
    return new Subjects(paragraph).subjectBegin(verb);
  }

  private boolean isFinite(int verb) {
    if (paragraph.phrases[verb] != 'V') {
      return false;
    }
    for (int i = verb; i < paragraph.phraseEnd[verb]; i++) {
      switch (paragraph.tags[i]) {
        case "VBD", "VBP", "VBZ", "MD" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private int mainVerb(int verb) {
    int main = verb;
    for (int i = verb; i < paragraph.phraseEnd[verb]; i++) {
      main = paragraph.tags[i].startsWith("VB") ? i : main;
    }
    return main;
  }

  /** First token of the subject of the verb group at {@code verb}; itself where none is found. */
  private int subjectBegin(int verb) {
    int at = verb - 1;
    int first = paragraph.sentenceBegin[verb];
    while (at >= first && (paragraph.phrases[at] == 'A' || paragraph.phrases[at] == '"')) {
      at--;
    }
    if (at >= first && (paragraph.phrases[at] == ',' || paragraph.phrases[at] == '(')) {
      at = beforePair(at, first);
    }
    if (at < first || paragraph.phrases[at] != 'N') {
      return verb;
    }
    int begin = paragraph.phraseBegin[at];
    while (begin - 2 >= first && attaches(begin - 1) && paragraph.phrases[begin - 2] == 'N') {
      begin = paragraph.phraseBegin[begin - 2];
    }
    return begin;
  }

  private boolean attaches(int i) {
    return paragraph.phrases[i] == 'P' || paragraph.phrases[i] == 'C';
  }

  /** The token before the mark that pairs with the one at {@code close}. */
  private int beforePair(int close, int first) {
    for (int at = close - 1; at >= first; at--) {
      if (paragraph.phrases[at] == paragraph.phrases[close]) {
        return at - 1;
      }
    }
    return -1;
  }
}
