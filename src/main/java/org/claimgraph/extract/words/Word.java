package org.claimgraph.extract.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimgraph.article.Span;
import org.claimgraph.nlp.Sentence;
import org.claimgraph.nlp.Token;

/**
 * A token, or a piece of one that was cut at its hyphens and slashes: "third-quarter" is three
 * words.
 *
 * @param span where it stands
 * @param text its characters
 * @param lower the same in lower case, without a final point
 * @param tag the token's Penn Treebank tag
 * @param glued whether no white space stands before it
 */
public record Word(Span span, String text, String lower, String tag, boolean glued) {
  private static final String CUTS = "-\u2010\u2011\u2013\u2014/";

  /** The words of a sentence in text order; every character of every token is in one. */
  public static List<Word> of(Sentence sentence) {
    List<Word> words = new ArrayList<>(sentence.tokens().size() + 4);
    int end = -1;
    for (Token token : sentence.tokens()) {
      boolean glued = token.span().begin() == end;
      end = token.span().end();
      cut(token, glued, words);
    }
    return words;
  }

  private static void cut(Token token, boolean glued, List<Word> words) {
    String text = token.text();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.length() > 1 && CUTS.indexOf(text.charAt(i)) >= 0) {
        if (i > begin) {
          words.add(piece(token, begin, i, glued || begin > 0));
        }
        words.add(piece(token, i, i + 1, glued || i > 0));
        begin = i + 1;
      }
    }
    if (begin < text.length()) {
      words.add(piece(token, begin, text.length(), glued || begin > 0));
    }
  }

  private static Word piece(Token token, int begin, int end, boolean glued) {
    String text = token.text().substring(begin, end);
    Span span = new Span(token.span().begin() + begin, token.span().begin() + end);
    return new Word(span, text, lower(text), token.tag(), glued);
  }

  private static String lower(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean abbreviated = lower.length() > 1 && lower.endsWith(".") && !lower.startsWith(".");
    return abbreviated ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it is a hyphen or dash. */
  public boolean isDash() {
    return text.length() <= 2
        && !text.isEmpty()
        && isDash(text.charAt(0))
        && isDash(text.charAt(text.length() - 1));
  }

  private static boolean isDash(char character) {
    return character != '/' && CUTS.indexOf(character) >= 0;
  }

  /** Whether its tag begins with the given letters. */
  public boolean isTagged(String prefix) {
    return tag.startsWith(prefix);
  }
}
