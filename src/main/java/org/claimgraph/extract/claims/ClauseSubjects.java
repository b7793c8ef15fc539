package org.claimgraph.extract.claims;

import java.util.Optional;
import java.util.Set;

/** Finds by base phrases whose verb a verb is: next to it, or shared with a verb before it. */
final class ClauseSubjects {
  private static final Set<String> FIRST_OR_SECOND =
      Set.of("i", "we", "you", "my", "our", "your", "me", "us");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "until");

  private final Paragraph text;
  private final Rates cues;

  ClauseSubjects(Paragraph text, Rates cues) {
    this.text = text;
    this.cues = cues;
  }

  /**
   * The subject of a verb that stands away from it: before the verb it is coordinated with, or
   * before the comma in front of a participle. Empty where the verb has a subject of its own.
   */
  Optional<Range> shared(int verb) {
    if (Subjects.isFinite(text, verb)) {
      return isCoordinated(verb) ? of(verb) : Optional.empty();
    }
    boolean participle = text.tags[verb].equals("VBG") && verb > text.sentenceBegin[verb];
    return participle && text.phrases[verb - 1] == ',' ? ofParticiple(verb) : Optional.empty();
  }

  /** The subject of a verb, where it is not who speaks himself. */
  Optional<Range> of(int verb) {
    int first = firstOfCoordinated(verb);
    int begin = Subjects.subjectBegin(text, first);
    if (begin == first && first > text.sentenceBegin[verb] && isRelative(first - 1)) {
      begin = first - 1;
    }
    int end = Clauses.beforeMarks(text, begin, first);
    return begin < end
            && !isConditional(text, begin)
            && !isFirstOrSecond(begin)
            && !isPossessor(end - 1)
        ? Optional.of(new Range(begin, end))
        : Optional.empty();
  }

  /** Whether a subject that begins at a token is that of a condition: "if the mayor agrees". */
  static boolean isConditional(Paragraph text, int subject) {
    return subject > text.sentenceBegin[subject] && CONDITIONS.contains(text.words[subject - 1]);
  }

  /** "His" and "the group's" have a noun behind them: what looks like a verb there is none. */
  private boolean isPossessor(int i) {
    return text.tags[i].equals("PRP$") || text.tags[i].equals("POS");
  }

  private boolean isRelative(int i) {
    return RELATIVES.contains(text.words[i]) && text.tags[i].startsWith("W");
  }

  /** The noun before a participle ("footage showing"), or the subject of its sentence. */
  Optional<Range> ofParticiple(int verb) {
    int first = text.sentenceBegin[verb];
    if (verb > first && text.phrases[verb - 1] == 'N') {
      return other(new Range(text.phraseBegin[verb - 1], verb));
    }
    if (verb == first || text.phrases[verb - 1] != ',') {
      return Optional.empty();
    }
    int governing = -1;
    for (int i = verb - 2; i >= first; i--) {
      if (text.phraseBegin[i] == i && Clauses.attributes(text, i, cues, 'f')) {
        return of(i);
      }
      boolean finite = text.phraseBegin[i] == i && Subjects.isFinite(text, i);
      if (finite && governing < 0 && !isSubordinate(i) && firstOfCoordinated(i) == i) {
        governing = i;
      }
    }
    return governing < 0 ? Optional.empty() : of(governing);
  }

  private Optional<Range> other(Range source) {
    return isFirstOrSecond(source.begin()) ? Optional.empty() : Optional.of(source);
  }

  /** The verb whose subject it shares: "raised" in "raised the matter and stressed that". */
  private int firstOfCoordinated(int verb) {
    int before = verb - 1;
    while (before > 0 && text.phrases[before] == 'A') {
      before--;
    }
    int first = text.sentenceBegin[verb];
    if (before <= first || text.phrases[before] != 'C') {
      return verb;
    }
    for (int i = before; i >= first; i--) {
      boolean finite = text.phraseBegin[i] == i && Subjects.isFinite(text, i);
      if (finite && Subjects.subjectBegin(text, i) < i && !isSubordinate(i)) {
        return i;
      }
    }
    return verb;
  }

  private boolean isCoordinated(int verb) {
    return firstOfCoordinated(verb) != verb;
  }

  /** Whether a clause word stands right before the subject of a verb. */
  private boolean isSubordinate(int verb) {
    int begin = Subjects.subjectBegin(text, verb);
    return begin > text.sentenceBegin[verb] && text.phrases[begin - 1] == 'S';
  }

  boolean isFirstOrSecond(int i) {
    return FIRST_OR_SECOND.contains(text.words[i]);
  }
}
