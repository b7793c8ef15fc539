package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
   * @param place of the paragraph among the article's
   * @param begin index of the name's first token
   * @param colon index of the colon
   */
  private record Turn(int place, Paragraph text, int begin, int colon) {

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

    Statement statement(List<Paragraph> article) {
      List<Part> said = new ArrayList<>();
      said.add(new Part(text, colon + 1, text.length()));
      for (int p = place + 1; begin > 0 && p < article.size() && goesOn(article.get(p)); p++) {
        said.add(new Part(article.get(p), 0, article.get(p).length()));
      }
      return new Statement(text.span(begin, colon), text.span(colon, colon + 1), said);
    }

    /** Where the transcript stands in quotation marks, each paragraph of it begins with one. */
    private static boolean goesOn(Paragraph next) {
      return next.phrases[0] == '"'
          && next.length() > 1
          && Character.isLetterOrDigit(next.words[1].charAt(0))
          && behindName(next, 1) < 0;
    }
  }

  /** The turns of an article, in text order. */
  static List<Statement> among(List<Paragraph> article) {
    List<Turn> turns = new ArrayList<>();
    for (int p = 0; p < article.size(); p++) {
      Paragraph text = article.get(p);
      int begin = text.phrases[0] == '"' ? 1 : 0;
      int colon = behindName(text, begin);
      if (colon > 0 && !text.headline) {
        turns.add(new Turn(p, text, begin, colon));
      }
    }
    return isTalk(turns) ? turns.stream().map(turn -> turn.statement(article)).toList() : List.of();
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

  /** Index of the colon behind the name that begins at a token; -1 where there is none. */
  private static int behindName(Paragraph text, int begin) {
    int end = begin;
    while (end < Math.min(text.length(), begin + LONGEST_NAME) && isOfName(text, end)) {
      end++;
    }
    boolean named = end > begin && end < text.length() - 1 && text.words[end].equals(":");
    return named ? end : -1;
  }

  private static boolean isOfName(Paragraph text, int token) {
    String word = text.tokens.get(token).text();
    return Character.isUpperCase(word.charAt(0)) && word.length() > 1 || word.equals(".");
  }
}
