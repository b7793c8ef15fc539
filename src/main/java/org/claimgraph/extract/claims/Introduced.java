package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.article.Span;
import org.claimgraph.extract.claims.Statement.Part;

/**
 * Statements without quotation marks, as in press releases: a paragraph that ends in "the minister
 * said:", and the paragraphs that follow to the end or to the next heading.
 */
final class Introduced {
  private static final int FEWEST_WORDS = 5;

  private Introduced() {}

  /** The statements of an article, in text order. */
  static List<Statement> among(List<Paragraph> article, Rates cues) {
    List<Statement> found = new ArrayList<>();
    int p = 0;
    while (p < article.size()) {
      Optional<Statement> statement = after(article, p, cues);
      statement.ifPresent(found::add);
      p += 1 + statement.map(s -> s.parts().size()).orElse(0);
    }
    return found;
  }

  private static Optional<Statement> after(List<Paragraph> article, int p, Rates cues) {
    Paragraph text = article.get(p);
    int verb = introducing(text, cues);
    int begin = verb < 0 ? verb : Subjects.subjectBegin(text, verb);
    if (begin == verb) {
      return Optional.empty();
    }
    int sourceEnd = Clauses.beforeMarks(text, begin, verb);
    int end = p + 1;
    while (end < article.size()
        && isProse(article.get(end))
        && !speaks(article.get(end), text.words[sourceEnd - 1], cues)) {
      end++;
    }
    Span cue = text.span(verb, text.phraseEnd[verb]);
    return end == p + 1
        ? Optional.empty()
        : Optional.of(
            new Statement(
                text.span(begin, sourceEnd),
                cue,
                article.subList(p + 1, end).stream()
                    .map(t -> new Part(t, 0, t.length()))
                    .toList()));
  }

  /** Whether a paragraph attributes to somebody of a name: who speaks does not name himself. */
  private static boolean speaks(Paragraph text, String name, Rates cues) {
    for (int i = 0; i < text.length(); i = text.phraseEnd[i]) {
      if (Clauses.attributes(text, i, cues, 'e')
          && List.of(text.words).subList(Subjects.subjectBegin(text, i), i).contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** The verb of "said:" or "said in a statement:" at a paragraph's end; -1 where there is none. */
  private static int introducing(Paragraph text, Rates cues) {
    int at = text.length() - 1;
    if (!text.words[at].equals(":")) {
      return -1;
    }
    at--;
    int first = text.sentenceBegin[at];
    while (at > first && "PNA".indexOf(text.phrases[at]) >= 0) {
      at--;
    }
    int verb = text.phraseBegin[at];
    boolean object = at + 2 < text.length() && text.phrases[at + 1] == 'N';
    return !object && Clauses.attributes(text, verb, cues, 'f') ? verb : -1;
  }

  /** Sentences without quotation marks around them. */
  private static boolean isProse(Paragraph text) {
    return text.length() >= FEWEST_WORDS
        && Character.isLetterOrDigit(text.words[0].charAt(0))
        && text.quotes[0] == Paragraph.Quote.OUTSIDE
        && text.phrases[text.length() - 1] == '.';
  }
}
