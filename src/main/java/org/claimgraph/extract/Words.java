package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.article.Span;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Sentence;
import org.claimgraph.nlp.Token;

/**
 * The words of a sentence: its tokens, or cut finer, as designators need it: hyphenated words in
 * parts without the hyphen ("Anti-Aircraft"), a possessive ending by itself, and a function word
 * that a page has glued to a noun ("battalionwho") cut off.
 */
public final class Words {
  private static final Set<String> GLUED =
      Set.of("who", "which", "that", "has", "had", "have", "of", "and", "was", "were", "in", "is");
  private static final List<String> GLUED_TO =
      List.of("battalion", "brigade", "regiment", "division", "company", "platoon", "squadron");

  private final List<Word> words;

  private Words(List<Word> words) {
    this.words = words;
  }

  /**
   * A part of a token.
   *
   * @param span where it stands
   * @param text its characters
   * @param lower its characters in lower case, with straight apostrophes
   * @param tag the part of speech of its token
   */
  public record Word(Span span, String text, String lower, String tag) {

    /** Whether it begins with a capital letter. */
    public boolean isCapitalised() {
      return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it begins with a letter. */
    public boolean isAlphabetic() {
      return Character.isLetter(text.codePointAt(0));
    }
  }

  /** The words of a sentence, cut finer than tokens. */
  public static Words of(Annotation annotation, Sentence sentence) {
    List<Word> words = new ArrayList<>(sentence.tokens().size() + 8);
    for (Token token : sentence.tokens()) {
      cut(annotation.article().text(), token, words);
    }
    return new Words(List.copyOf(words));
  }

  /** A single word. */
  public static Words of(Word word) {
    return new Words(List.of(word));
  }

  /** The tokens of a sentence, uncut: index for index its {@link Sentence#tokens()}. */
  public static Words ofTokens(Sentence sentence) {
    return new Words(
        sentence.tokens().stream()
            .map(
                token ->
                    new Word(
                        token.span(),
                        token.text(),
                        token.text().toLowerCase(Locale.ROOT).replace('’', '\''),
                        token.tag()))
            .toList());
  }

  private static void cut(String text, Token token, List<Word> words) {
    int begin = token.span().begin();
    int end = token.span().end();
    int possessive = possessive(token.text());
    if (possessive > 0) {
      cutAtHyphens(text, begin, begin + possessive, token.tag(), words);
      add(text, begin + possessive, end, "POS", words);
    } else {
      cutAtHyphens(text, begin, end, token.tag(), words);
    }
  }

  /** Where a possessive ending begins inside a longer token; 0 if there is none. */
  private static int possessive(String token) {
    int length = token.length();
    boolean ends =
        length > 2
            && (token.charAt(length - 2) == '\'' || token.charAt(length - 2) == '’')
            && Character.toLowerCase(token.charAt(length - 1)) == 's';
    return ends ? length - 2 : 0;
  }

  private static void cutAtHyphens(String text, int begin, int end, String tag, List<Word> words) {
    int start = begin;
    for (int i = begin; i < end; i++) {
      if (isHyphen(text.charAt(i))) {
        if (i > start) {
          addUnglued(text, start, i, tag, words);
        }
        start = i + 1;
      }
    }
    if (start == begin || start < end) {
      addUnglued(text, start, end, tag, words);
    } else if (end - begin == 1) {
      add(text, begin, end, tag, words);
    }
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑' || c == '–';
  }

  private static void addUnglued(String text, int begin, int end, String tag, List<Word> words) {
    String lower = text.substring(begin, end).toLowerCase(Locale.ROOT);
    for (String noun : GLUED_TO) {
      if (lower.startsWith(noun) && GLUED.contains(lower.substring(noun.length()))) {
        add(text, begin, begin + noun.length(), "NN", words);
        add(text, begin + noun.length(), end, "WP", words);
        return;
      }
    }
    add(text, begin, end, tag, words);
  }

  private static void add(String text, int begin, int end, String tag, List<Word> words) {
    String word = text.substring(begin, end);
    words.add(
        new Word(
            new Span(begin, end), word, word.toLowerCase(Locale.ROOT).replace('’', '\''), tag));
  }

  /** How many words there are. */
  public int size() {
    return words.size();
  }

  /**
   * The word at an index.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public Word get(int index) {
    return words.get(index);
  }

  /** The tag at an index; empty beyond either end. */
  public String tag(int index) {
    return index >= 0 && index < words.size() ? words.get(index).tag() : "";
  }

  /** The word at an index in lower case; empty beyond either end. */
  public String lower(int index) {
    return index >= 0 && index < words.size() ? words.get(index).lower() : "";
  }

  /** The stretch from one word to before another. */
  public Span span(int from, int to) {
    return new Span(words.get(from).span().begin(), words.get(to - 1).span().end());
  }

  /** The words from one index to before another in lower case, joined by single spaces. */
  public String joined(int from, int to) {
    if (to == from + 1) {
      return words.get(from).lower();
    }
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from) {
        joined.append(' ');
      }
      joined.append(words.get(i).lower());
    }
    return joined.toString();
  }
}
