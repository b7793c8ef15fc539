package org.claimgraph.extract.claims;

import java.util.Set;

/** What the base phrases of a sentence tell of its clauses. */
final class Clauses {
  private static final Set<String> AUXILIARIES = Set.of("be", "get");

  private Clauses() {}

  /** Whether a verb group is passive: a participle behind "be". */
  static boolean isPassive(Paragraph text, int verb, int main) {
    boolean be = false;
    for (int i = verb; i < main; i++) {
      be |= AUXILIARIES.contains(text.bases[i]);
    }
    return be && (text.tags[main].equals("VBN") || text.tags[main].equals("VBD"));
  }

  /**
   * Where the clause that begins at a token ends: before the sentence's final mark, or before a
   * conjunction or comma behind which another verb attributes ("thanked the crew | and noted", "was
   * closed | , adding that").
   */
  static int end(Paragraph text, int begin, Rates cues) {
    int last = text.sentenceEnd[begin];
    while (last > begin && ".\"".indexOf(text.phrases[last - 1]) >= 0) {
      last--;
    }
    for (int i = begin + 1; i < last - 1; i++) {
      if (text.phrases[i] == 'C' && attributes(text, nextVerb(text, i + 1), cues, 'e')
          || text.phrases[i] == ',' && isParticiple(text, i + 1, cues)) {
        return text.phrases[i - 1] == ',' ? i - 1 : i;
      }
    }
    return last;
  }

  /** Whether a participle that mostly attributes stands at a token: "adding", "saying". */
  private static boolean isParticiple(Paragraph text, int verb, Rates cues) {
    return text.phrases[verb] == 'V'
        && text.tags[verb].equals("VBG")
        && Rates.isAtLeast(cues.of(Lexicon.cueKey(text, verb)), 'f');
  }

  private static int nextVerb(Paragraph text, int from) {
    return from < text.length() && text.phrases[from] == 'A' ? from + 1 : from;
  }

  /** Whether a finite verb group begins at a token whose main verb attributes so often. */
  static boolean attributes(Paragraph text, int verb, Rates cues, char least) {
    return verb < text.length()
        && Subjects.isFinite(text, verb)
        && Rates.isAtLeast(cues.of(Lexicon.cueKey(text, Subjects.mainVerb(text, verb))), least);
  }

  /** The end of a noun phrase without the commas and adverbs that follow it. */
  static int beforeMarks(Paragraph text, int begin, int end) {
    int last = end;
    while (last > begin && ",A(\"".indexOf(text.phrases[last - 1]) >= 0) {
      last--;
    }
    return last;
  }
}
