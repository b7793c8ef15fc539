package org.claimgraph.extract.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.article.Span;
import org.claimgraph.extract.claims.Statement.Part;

/**
 * The turns of a transcript: paragraphs that begin with a speaker's name and a colon. Lists and
 * tables look alike, so they count only where somebody speaks again after somebody else.
 */
final class Turns {
  private static final int LONGEST_NAME = 5;

  private Turns() {}

  /**
   * A paragraph with a name before a colon.
   *
   * @param begin index of the name's first token
   * @param colon index of the colon
   */
  private record Turn(Paragraph text, int begin, int colon) {

    /** The last word of the name, which stays when first names and titles are left out. */
    String speaker() {
      return text.words[colon - 1];
    }

    boolean hasVerb() {
      for (int i = colon + 1; i < text.length(); i++) {
        if (text.phrases[i] == 'V' && Subjects.isFinite(text, i)) {
          return true;
        }
      }
      return false;
    }

    Statement statement() {
      Span name = text.span(begin, colon);
      Part said = new Part(text, colon + 1, text.length());
      return new Statement(name, text.span(colon, colon + 1), List.of(said));
    }
  }

  /** The turns of an article, in text order. */
  static List<Statement> among(List<Paragraph> article) {
    List<Turn> turns = article.stream().flatMap(text -> turn(text).stream()).toList();
    return isTalk(turns) ? turns.stream().map(Turn::statement).toList() : List.of();
  }

  private static boolean isTalk(List<Turn> turns) {
    long withVerb = turns.stream().filter(Turn::hasVerb).count();
    return withVerb * 2 > turns.size() && somebodyAnswers(turns);
  }

  private static boolean somebodyAnswers(List<Turn> turns) {
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < turns.size(); i++) {
      Integer before = last.put(turns.get(i).speaker(), i);
      if (before != null && before < i - 1) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Turn> turn(Paragraph text) {
    int begin = text.phrases[0] == '"' ? 1 : 0;
    int colon = begin;
    while (colon < Math.min(text.length(), begin + LONGEST_NAME) && isOfName(text, colon)) {
      colon++;
    }
    boolean labelled =
        !text.headline
            && colon > begin
            && colon < text.length() - 1
            && text.words[colon].equals(":");
    return labelled ? Optional.of(new Turn(text, begin, colon)) : Optional.empty();
  }

  private static boolean isOfName(Paragraph text, int token) {
    String word = text.tokens.get(token).text();
    return Character.isUpperCase(word.charAt(0)) && word.length() > 1 || word.equals(".");
  }
}
