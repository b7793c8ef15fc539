package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;

/**
 * Reads the attributions inside a content by the form of its clauses: somebody, a verb that usually
 * attributes, and what follows it; or "it is known that"; or a noun such as "reports" with its
 * that-clause. It knows no more than the cue lexicon, and stands in where the tagger, which learned
 * from text whose annotators left such inner attributions out, finds none.
 */
final class InnerClauses {
  /** On our own gold's seen part about this many of them were right. */
  static final double CONFIDENCE = 0.7;

  private static final int FEWEST_WORDS = 2;
  private static final Set<String> FIRST_OR_SECOND =
      Set.of("i", "we", "you", "my", "our", "your", "me", "us");
  private static final Set<String> SPEAKERS = Set.of("he", "she", "they", "who", "which");
  private static final Set<String> CLAUSE_WORDS = Set.of("that", "whether", "how", "why");
  private static final Set<String> SAYING_ADJECTIVES =
      Set.of("clear", "adamant", "confident", "convinced", "certain", "sure", "hopeful");

  private static final Set<String> LIGHT_VERBS =
      Set.of("issue", "make", "give", "express", "voice", "deliver", "send", "release");
  private static final Set<String> NOT = Set.of("not", "never");

  private final Paragraph text;
  private final Rates cues;
  private final List<Attribution> found = new ArrayList<>();

  private InnerClauses(Paragraph text, Rates cues) {
    this.text = text;
    this.cues = cues;
  }

  /** The attributions in a content that stands as a paragraph of its own, in text order. */
  static List<Attribution> of(Paragraph content, Lexicon lexicon) {
    InnerClauses clauses = new InnerClauses(content, lexicon.cues());
    for (int i = 0; i < content.length(); i++) {
      if (content.phraseBegin[i] == i && Subjects.isFinite(content, i)) {
        clauses.readVerb(i);
      } else if (content.phraseEnd[i] == i + 1 && content.phrases[i] == 'N') {
        clauses.readNoun(i);
      }
    }
    return clauses.found;
  }

  private void readVerb(int verb) {
    if (text.tags[verb].equals("MD") || isConditional(verb) || isNegated(verb)) {
      return;
    }
    int main = Subjects.mainVerb(text, verb);
    int end = text.phraseEnd[verb];
    if (Clauses.isPassive(text, verb, main)) {
      readPassive(verb, main, end);
      return;
    }
    Optional<int[]> source = source(verb);
    int adjective = sayingAdjective(main, end);
    int noun = sayingNoun(main, end);
    int after = Math.max(end, Math.max(adjective, noun));
    if (source.isEmpty() || after == end && !attributes(main, 'e')) {
      return;
    }
    int begin = contentBegin(after);
    if (after > end || isAt(end, 1) && takes(main, begin)) {
      int cueEnd = isPreposition(after) ? after + 1 : after;
      add(source.get(), verb, cueEnd, Math.max(begin, cueEnd));
    } else if (attributes(main, 'g')) {
      addBefore(source.get(), verb, end);
    }
  }

  /** "If they agreed", "unless he says" tell of nothing that was said. */
  private boolean isConditional(int verb) {
    int begin = Subjects.subjectBegin(text, verb);
    return isWord(begin - 1, "if", "unless", "whether", "until");
  }

  /** What somebody did not mention was not said. */
  private boolean isNegated(int verb) {
    return Arrays.stream(text.bases, verb, text.phraseEnd[verb]).anyMatch(NOT::contains);
  }

  /** The content before a speaker, set off by a comma: "they will not come, the mayor said". */
  private void addBefore(int[] source, int verb, int end) {
    int begin = text.sentenceBegin[verb];
    int contentEnd = Clauses.beforeMarks(text, begin, source[0]);
    if (contentEnd < source[0] && contentEnd - begin >= FEWEST_WORDS) {
      add(source, text.span(verb, end), text.span(begin, contentEnd));
    }
  }

  /** One past "order" in "issued an order that"; -1 where it is not there. */
  private int sayingNoun(int main, int end) {
    if (!LIGHT_VERBS.contains(text.bases[main]) || !isAt(end, 1) || text.phrases[end] != 'N') {
      return -1;
    }
    int noun = text.phraseEnd[end] - 1;
    boolean says = text.senses[noun].equals("communication") || Rates.isAtLeast(rate(noun), 'd');
    return says && nextThat(noun + 1) >= 0 ? noun + 1 : -1;
  }

  /** One past "clear" in "was clear that" and "made it clear that"; -1 where it is not there. */
  private int sayingAdjective(int main, int end) {
    int at = text.bases[main].equals("make") && isWord(end, "it") ? end + 1 : end;
    boolean copula = text.bases[main].equals("be") || text.bases[main].equals("make");
    return copula
            && isAt(at, 0)
            && SAYING_ADJECTIVES.contains(text.words[at])
            && nextThat(at + 1) >= 0
        ? at + 1
        : -1;
  }

  /** The "that" of a clause, at most one adverbial behind {@code from}; -1 where there is none. */
  private int nextThat(int from) {
    int at = from;
    while (isAt(at, 0) && !isClauseWord(at) && "PNA(".indexOf(text.phrases[at]) >= 0) {
      at++;
    }
    return isAt(at, 0) && isClauseWord(at) ? at : -1;
  }

  /** Where the content begins, behind an addressee ("told reporters that") or adverbial. */
  private int contentBegin(int after) {
    int that = nextThat(after);
    return that >= 0 ? that : after;
  }

  private boolean takes(int main, int begin) {
    if (isClauseWord(begin) || text.phrases[begin] == '"') {
      return true;
    }
    boolean telling = text.senses[main].startsWith("communication");
    return switch (text.phrases[begin]) {
      case 'N' -> telling || attributes(main, 'f');
      case 'P' -> attributes(main, 'f') && isPreposition(begin);
      case 'V' -> text.words[begin].equals("to") && attributes(main, 'f');
      default -> false;
    };
  }

  /** "It is known that": nobody's words. */
  private void readPassive(int verb, int main, int end) {
    boolean nobody = verb > 0 && text.words[verb - 1].equals("it") && isClauseWord(end);
    if (nobody && attributes(main, 'd')) {
      add(new int[0], verb, end, end);
    }
  }

  /** "Reports that", "the group's claims that". */
  private void readNoun(int noun) {
    boolean likely =
        text.tags[noun].startsWith("NN")
            && text.senses[noun].equals("communication")
            && Rates.isAtLeast(rate(noun), 'd');
    if (!likely || !isWord(noun + 1, "that") || !text.tags[noun + 1].equals("IN")) {
      return;
    }
    int begin = text.phraseBegin[noun];
    int owner = noun - 1;
    while (owner > begin && !isOwner(owner)) {
      owner--;
    }
    boolean owned = owner >= begin && isOwner(owner) && !isFirstOrSecond(owner);
    int[] source = owned ? new int[] {begin, owner + 1} : new int[0];
    add(source, owned ? owner + 1 : noun, noun + 1, noun + 1);
  }

  private boolean isOwner(int i) {
    return text.tags[i].equals("POS") || text.tags[i].equals("PRP$");
  }

  /** The subject of a verb, where it can say something and is not the speaker himself. */
  private Optional<int[]> source(int verb) {
    int begin = Subjects.subjectBegin(text, firstOfCoordinated(verb));
    if (begin == verb && verb > 0 && isWord(verb - 1, "who", "which")) {
      begin = verb - 1;
    }
    int end = Clauses.beforeMarks(text, begin, firstOfCoordinated(verb));
    return begin < end && canSpeak(begin, end)
        ? Optional.of(new int[] {begin, end})
        : Optional.empty();
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

  /** Whether a clause word stands right before the subject of a verb. */
  private boolean isSubordinate(int verb) {
    int begin = Subjects.subjectBegin(text, verb);
    return begin > text.sentenceBegin[verb] && text.phrases[begin - 1] == 'S';
  }

  private boolean canSpeak(int begin, int end) {
    return end - begin == 1 && SPEAKERS.contains(text.words[begin])
        || !isFirstOrSecond(begin) && Speakers.canSpeak(text, begin, end);
  }

  private boolean isFirstOrSecond(int i) {
    return FIRST_OR_SECOND.contains(text.words[i]);
  }

  private boolean attributes(int word, char least) {
    return Rates.isAtLeast(rate(word), least)
        || rate(word) == 'u' && text.senses[word].equals("communication+");
  }

  private char rate(int word) {
    return cues.of(Lexicon.cueKey(text, word));
  }

  private boolean isClauseWord(int i) {
    return isAt(i, 0)
        && CLAUSE_WORDS.contains(text.words[i])
        && text.phrases[i] == 'S'
        && !text.tags[i].equals("WDT");
  }

  private boolean isPreposition(int i) {
    return isWord(i, "for", "of", "about", "against", "on") && text.phrases[i] == 'P';
  }

  private boolean isWord(int i, String... words) {
    return i >= 0 && i < text.length() && List.of(words).contains(text.words[i]);
  }

  /** Whether so many words of the same sentence follow the word at {@code i}. */
  private boolean isAt(int i, int more) {
    return i > 0 && i < text.length() && i + more < text.sentenceEnd[i - 1];
  }

  private void add(int[] source, int cueBegin, int cueEnd, int contentBegin) {
    int end = Clauses.end(text, contentBegin, cues);
    if (end - contentBegin >= FEWEST_WORDS) {
      add(source, text.span(cueBegin, cueEnd), text.span(contentBegin, end));
    }
  }

  private void add(int[] source, Span cue, Span content) {
    found.add(
        new Attribution(
            source.length == 0 ? List.of() : List.of(text.span(source[0], source[1])),
            List.of(cue),
            List.of(content),
            List.of(),
            CONFIDENCE));
  }
}
