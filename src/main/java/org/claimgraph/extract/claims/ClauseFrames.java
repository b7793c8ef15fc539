package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.extract.claims.ClauseFrame.Form;

/**
 * Finds by base phrases all that has the form of an attribution to somebody else than the one who
 * speaks. Which of it is one, {@link ClauseModel} tells.
 */
final class ClauseFrames {
  private static final int FEWEST_WORDS = 2;
  private static final Set<String> CLAUSE_WORDS = Set.of("that", "whether", "how", "why", "what");
  private static final Set<String> EMPTY_VERBS = Set.of("be", "have", "do");

  /** How many phrases an addressee, place or time between a verb and its "that" may have. */
  private static final int MOST_BETWEEN = 5;

  private final Paragraph text;
  private final Rates cues;
  private final ClauseSubjects subjects;
  private final List<ClauseFrame> found = new ArrayList<>();

  private ClauseFrames(Paragraph text, Rates cues) {
    this.text = text;
    this.cues = cues;
    this.subjects = new ClauseSubjects(text, cues);
  }

  /** In the order of their cues. */
  static List<ClauseFrame> of(Paragraph text, Rates cues) {
    ClauseFrames frames = new ClauseFrames(text, cues);
    for (int i = 0; i < text.length(); i++) {
      if (text.words[i].equals("according") && frames.isWord(i + 1, "to")) {
        frames.readAccording(i);
      } else if (text.phraseBegin[i] == i && text.phrases[i] == 'V') {
        frames.readVerb(i);
      } else if (text.tags[i].startsWith("NN") && text.phraseEnd[i] == i + 1) {
        frames.readNoun(i);
      }
    }
    return frames.found;
  }

  private void readVerb(int verb) {
    int main = Subjects.mainVerb(text, verb);
    int end = text.phraseEnd[verb];
    if (isReducedRelative(verb, end) || isBare(verb, end) && readAgent(verb, main, end)) {
      return;
    }
    boolean finite = Subjects.isFinite(text, verb);
    boolean participle = !finite && text.tags[verb].equals("VBG");
    if (!finite && !participle) {
      return;
    }
    if (finite && Clauses.isPassive(text, verb, main)) {
      readPassive(verb, main, end);
      return;
    }
    Optional<Range> source = finite ? subjects.of(verb) : subjects.ofParticiple(verb);
    if (source.isEmpty()) {
      return;
    }
    if (text.bases[main].equals("be") || text.bases[main].equals("make")) {
      readAdjective(source.get(), verb, main, end);
    }
    if (!EMPTY_VERBS.contains(text.bases[main])) {
      readActive(source.get(), verb, main, end);
    }
  }

  /** "Papers leaked to the press describe": a participle that looks like a verb of the past. */
  private boolean isReducedRelative(int verb, int end) {
    return isBare(verb, end)
        && isAt(end, 1)
        && text.phrases[end] == 'P'
        && text.phrases[end + 1] == 'N'
        && isFinite(text.nounPhraseEnd(end + 1));
  }

  /** Whether a verb stands alone that is a participle of the past, or may be one. */
  private boolean isBare(int verb, int end) {
    return end == verb + 1 && (text.tags[verb].equals("VBD") || text.tags[verb].equals("VBN"));
  }

  /** "Supplies promised to them by the army": the words of whom "by" names. */
  private boolean readAgent(int verb, int main, int end) {
    int by = end;
    while (isAt(by, 1) && text.phrases[by] == 'P' && !isWord(by, "by")) {
      by = text.phrases[by + 1] == 'N' ? text.phraseEnd[by + 1] : text.length();
    }
    int subject = Subjects.subjectBegin(text, verb);
    boolean agent =
        Senses.isOfMind(text.senses[main])
            && subject < verb
            && isWord(by, "by")
            && isAt(by, 1)
            && !subjects.isFirstOrSecond(by + 1)
            && Speakers.canSpeak(text, by + 1, text.length());
    if (agent) {
      Range source = new Range(by + 1, text.nounPhraseEnd(by + 1));
      List<Range> content = new ArrayList<>();
      content.add(new Range(subject, Clauses.beforeMarks(text, subject, verb)));
      if (isAt(source.end(), 1) && isInfinitive(source.end())) {
        content.add(new Range(source.end(), Clauses.end(text, source.end(), cues)));
      }
      found.add(new ClauseFrame(Form.OBJECT, main, source, new Range(verb, end), content));
    }
    return agent;
  }

  private void readActive(Range source, int verb, int main, int end) {
    int that = clauseWord(end);
    if (that >= 0) {
      add(Form.THAT, main, source, new Range(verb, end), that);
    } else if (isLast(source, verb, end)) {
      readBefore(source, verb, main, end);
    } else {
      switch (text.phrases[end]) {
        case 'N' -> readObject(source, verb, main, end);
        case 'P' -> add(Form.PREPOSITION, main, source, new Range(verb, end + 1), end + 1);
        case 'V' -> {
          if (text.words[end].equals("to")) {
            add(Form.INFINITIVE, main, source, new Range(verb, end), end);
          }
        }
        default -> {}
      }
    }
  }

  /** Whether only a place or time follows a verb whose subject a comma sets off. */
  private boolean isLast(Range source, int verb, int end) {
    int at = end;
    boolean setOff =
        source.begin() > text.sentenceBegin[verb] && text.phrases[source.begin() - 1] == ',';
    while (setOff && isAt(at, 0) && "PA".indexOf(text.phrases[at]) >= 0) {
      at = text.phrases[at] == 'P' && isAt(at, 1) ? text.phraseEnd[at + 1] : at + 1;
    }
    return !isAt(at, 0) || ".,".indexOf(text.phrases[at]) >= 0;
  }

  private void readObject(Range source, int verb, int main, int end) {
    int after = text.nounPhraseEnd(end);
    boolean more = after < text.sentenceEnd[verb];
    boolean clause = more && text.phrases[after] == 'V' && Subjects.isFinite(text, after);
    boolean infinitive = more && text.words[after].equals("to") && text.phrases[after] == 'V';
    Form form = clause ? Form.ZERO : infinitive ? Form.OBJECT_INFINITIVE : Form.OBJECT;
    add(form, main, source, new Range(verb, end), end);
  }

  /** The content before a speaker, set off by a comma: "they will not come, the mayor said". */
  private void readBefore(Range source, int verb, int main, int end) {
    if (source.begin() >= verb) {
      return;
    }
    int begin = text.sentenceBegin[verb];
    int contentEnd = Clauses.beforeMarks(text, begin, source.begin());
    if (contentEnd < source.begin() && contentEnd - begin >= FEWEST_WORDS) {
      found.add(
          new ClauseFrame(
              Form.BEFORE,
              main,
              source,
              new Range(verb, end),
              List.of(new Range(begin, contentEnd))));
    }
  }

  private void readAdjective(Range source, int verb, int main, int end) {
    int at = text.bases[main].equals("make") && isWord(end, "it") ? end + 1 : end;
    boolean adjective = isAt(at, 0) && text.phrases[at] == 'A';
    int that = adjective ? clauseWord(at + 1) : -1;
    if (that >= 0) {
      add(Form.ADJECTIVE, at, source, new Range(verb, at + 1), that);
    }
  }

  /**
   * "It is known that", "the bridge is said to be closed", "the mayor was told that": nobody's
   * words, unless "by" names somebody.
   */
  private void readPassive(int verb, int main, int end) {
    int that = clauseWord(end);
    if (isWord(end, "by") && isAt(end, 1) && that > end + 1 && text.phrases[end + 1] == 'N') {
      add(Form.THAT, main, new Range(end + 1, that), new Range(verb, end + 1), that);
      return;
    }
    if (that == end && verb > 0 && text.words[verb - 1].equals("it")) {
      add(Form.HEARSAY_THAT, main, Range.NONE, new Range(verb, end), end);
      return;
    }
    Range subject = subjects.of(verb).orElse(Range.NONE);
    if (!subject.isEmpty() && readQuotedAsSaying(subject, verb, end)
        || readAgent(verb, main, end)) {
      return;
    }
    if (!subject.isEmpty() && isAt(end, 1) && (that == end || isInfinitive(end))) {
      found.add(
          new ClauseFrame(
              Form.HEARSAY_INFINITIVE,
              main,
              Range.NONE,
              new Range(verb, end),
              List.of(subject, new Range(end, Clauses.end(text, end, cues)))));
    }
  }

  /** "Was quoted by the agency as saying that": the words of the subject. */
  private boolean readQuotedAsSaying(Range subject, int verb, int end) {
    int as = isWord(end, "by") && isAt(end, 1) ? text.nounPhraseEnd(end + 1) : end;
    boolean saying = isWord(as, "as") && isAt(as, 2) && text.tags[as + 1].equals("VBG");
    if (saying) {
      int content = text.phraseEnd[as + 1];
      add(Form.THAT, as + 1, subject, new Range(verb, content), content);
    }
    return saying;
  }

  /** "Reports that", "the group's calls for", "a threat by the group to". */
  private void readNoun(int noun) {
    Range source = owner(noun);
    if (!source.isEmpty() && subjects.isFirstOrSecond(source.begin())) {
      return;
    }
    int after = noun + 1;
    if (source.isEmpty() && isWord(after, "by", "from") && isAt(after, 1)) {
      int end = text.nounPhraseEnd(after + 1);
      boolean told = isAt(end, 0) && (clauseWord(end) == end || isInfinitive(end));
      if (told && end > after + 1) {
        source = new Range(after + 1, end);
        after = end;
      }
    }
    int begin = source.isEmpty() || source.begin() > noun ? noun : source.end();
    Range cue = new Range(begin, noun + 1);
    if (isWord(after, "that") && text.tags[after].equals("IN") && !isFinite(after + 1)) {
      add(Form.NOUN_THAT, noun, source, cue, after);
    } else if (after == noun + 1 && isAt(after, 1) && isWord(after, "of", "for", "about")) {
      addNominal(noun, source, new Range(begin, after + 1), after + 1);
    } else if (isAt(after, 1) && isInfinitive(after)) {
      add(Form.NOUN_INFINITIVE, noun, source, cue, after);
    }
  }

  /** The possessor in the noun phrase of a noun: "the group's", "its"; empty without one. */
  private Range owner(int noun) {
    for (int i = noun - 1; i >= text.phraseBegin[noun]; i--) {
      if (text.tags[i].equals("POS") || text.tags[i].equals("PRP$")) {
        return new Range(text.phraseBegin[noun], i + 1);
      }
    }
    return Range.NONE;
  }

  private void readAccording(int at) {
    int begin = at + 2;
    if (!isAt(begin, 0) || text.phrases[begin] != 'N' || subjects.isFirstOrSecond(begin)) {
      return;
    }
    Range source = new Range(begin, text.nounPhraseEnd(begin));
    int first = text.sentenceBegin[at];
    Range cue = new Range(at, begin);
    boolean leads = at == first || at == first + 1 && text.phrases[first] != 'N';
    boolean more = isWord(source.end(), ",") && isAt(source.end(), 2);
    if (leads && more) {
      add(Form.ACCORDING, at, source, cue, source.end() + 1);
    } else if (!leads) {
      int end = Clauses.beforeMarks(text, first, at);
      List<Range> content = new ArrayList<>(List.of(new Range(first, end)));
      if (more) {
        content.add(new Range(source.end() + 1, Clauses.end(text, source.end() + 1, cues)));
      }
      if (end > first) {
        found.add(new ClauseFrame(Form.ACCORDING, at, source, cue, content));
      }
    }
  }

  /**
   * The word that begins a clause behind an addressee, place or time ("told reporters on Monday
   * that"); -1 where there is none.
   */
  private int clauseWord(int from) {
    int at = from;
    for (int phrases = 0; phrases <= MOST_BETWEEN && isAt(at, 0); phrases++) {
      if (isClauseWord(at)) {
        return isAt(at, 1) ? at : -1;
      }
      if ("PNA(".indexOf(text.phrases[at]) < 0) {
        return -1;
      }
      at = text.phraseEnd[at];
    }
    return -1;
  }

  private boolean isClauseWord(int i) {
    return CLAUSE_WORDS.contains(text.words[i])
        && text.phrases[i] == 'S'
        && !text.tags[i].equals("WDT")
        && !(text.words[i].equals("that") && isFinite(i + 1));
  }

  /** "That" before a verb is a relative pronoun: "the challenges that follow". */
  private boolean isFinite(int i) {
    return isAt(i, 0) && Subjects.isFinite(text, i);
  }

  private boolean isInfinitive(int i) {
    return isWord(i, "to") && text.phrases[i] == 'V';
  }

  private boolean isWord(int i, String... words) {
    return i >= 0 && i < text.length() && List.of(words).contains(text.words[i]);
  }

  /** Whether so many words of the same sentence follow the word at {@code i}. */
  private boolean isAt(int i, int more) {
    return i > 0 && i < text.length() && i + more < text.sentenceEnd[i - 1];
  }

  /** What a noun has for its content ends before the verb whose subject the noun is. */
  private void addNominal(int noun, Range source, Range cue, int contentBegin) {
    int end = Clauses.end(text, contentBegin, cues);
    for (int i = contentBegin + 1; i < end && text.phrases[i] != 'S'; i++) {
      if (text.phrases[i - 1] == 'N' && isFinite(i)) {
        end = i;
      }
    }
    if (end - contentBegin >= FEWEST_WORDS) {
      List<Range> content = List.of(new Range(contentBegin, end));
      found.add(new ClauseFrame(Form.NOUN_PREPOSITION, noun, source, cue, content));
    }
  }

  private void add(Form form, int head, Range source, Range cue, int contentBegin) {
    if (contentBegin >= text.sentenceEnd[head]) {
      return;
    }
    int end = Clauses.end(text, contentBegin, cues);
    if (end - contentBegin >= FEWEST_WORDS) {
      found.add(new ClauseFrame(form, head, source, cue, List.of(new Range(contentBegin, end))));
    }
  }
}
