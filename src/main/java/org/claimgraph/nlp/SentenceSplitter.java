package org.claimgraph.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.article.Span;

/**
 * Finds where a passage's sentences end, from its tokens.
 *
 * <p>A sentence ends at a point, question or exclamation mark or ellipsis, closing marks included,
 * unless the next word is in lower case. After an abbreviation it ends only before a word that
 * typically begins sentences. OpenNLP's model was tried first: it ends sentences after military
 * ranks and inside prices.
 */
final class SentenceSplitter {
  /** Words that, in upper case after an abbreviation, show that a sentence begins. */
  private static final Set<String> STARTERS =
      Set.of(
          "a",
          "after",
          "all",
          "also",
          "although",
          "an",
          "and",
          "another",
          "as",
          "asked",
          "at",
          "because",
          "before",
          "both",
          "but",
          "by",
          "despite",
          "during",
          "earlier",
          "even",
          "every",
          "for",
          "from",
          "he",
          "her",
          "his",
          "how",
          "however",
          "i",
          "if",
          "in",
          "instead",
          "it",
          "its",
          "last",
          "later",
          "many",
          "meanwhile",
          "more",
          "most",
          "my",
          "no",
          "nor",
          "not",
          "now",
          "of",
          "on",
          "one",
          "only",
          "other",
          "our",
          "she",
          "since",
          "so",
          "some",
          "still",
          "such",
          "that",
          "the",
          "their",
          "then",
          "there",
          "these",
          "they",
          "this",
          "those",
          "though",
          "to",
          "two",
          "under",
          "until",
          "we",
          "what",
          "when",
          "where",
          "which",
          "while",
          "who",
          "why",
          "with",
          "yesterday",
          "yet",
          "you",
          "your");

  /**
   * After a question or exclamation in quotation marks and a name, these go on with the sentence.
   */
  private static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "demanded",
          "demands",
          "told",
          "tells",
          "wrote",
          "writes",
          "tweeted",
          "tweets",
          "posted",
          "added",
          "adds",
          "shouted",
          "shouts",
          "cried",
          "yelled",
          "exclaimed",
          "replied",
          "responded",
          "wondered",
          "recalled",
          "warned",
          "joked");

  private final Abbreviations abbreviations;

  SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** For each sentence, one past the index of its last token; ascending, the last is the count. */
  List<Integer> ends(String text, List<Span> tokens) {
    List<Integer> ends = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = at + 1;
      if (mayEnd(text, tokens.get(at))) {
        end = withClosers(text, tokens, at + 1);
        if (end == tokens.size() || breaks(text, tokens, at, end)) {
          ends.add(end);
        }
      }
      at = end;
    }
    if (!tokens.isEmpty() && (ends.isEmpty() || ends.getLast() < tokens.size())) {
      ends.add(tokens.size());
    }
    return ends;
  }

  private static boolean mayEnd(String text, Span token) {
    char last = text.charAt(token.end() - 1);
    return last == '.' || last == '?' || last == '!' || last == '\u2026';
  }

  /** Takes in further enders and the marks that close a quotation or bracket. */
  private static int withClosers(String text, List<Span> tokens, int from) {
    int at = from;
    while (at < tokens.size() && tokens.get(at).begin() == tokens.get(at - 1).end()) {
      char mark = text.charAt(tokens.get(at).begin());
      Span token = tokens.get(at);
      boolean alone = token.length() == 1 || Tokenizer.isDoubled(text, token.begin(), token.end());
      if (!(alone && "\"'”’)]!?".indexOf(mark) >= 0) || opens(text, tokens, at)) {
        break;
      }
      at++;
    }
    // A closing mark set off by a space: the next word is then set off from it, too.
    if (at == from && at + 1 < tokens.size() && isDetachedCloser(text, tokens.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDetachedCloser(String text, Span token) {
    char mark = text.charAt(token.begin());
    return token.length() == 1 && (mark == '”' || mark == '’');
  }

  /** A straight mark that stands directly before a word opens. */
  private static boolean opens(String text, List<Span> tokens, int at) {
    char mark = text.charAt(tokens.get(at).begin());
    return (mark == '"' || mark == '\'')
        && at + 1 < tokens.size()
        && tokens.get(at + 1).begin() == tokens.get(at).end()
        && Character.isLetterOrDigit(text.charAt(tokens.get(at + 1).begin()));
  }

  private boolean breaks(String text, List<Span> tokens, int ender, int next) {
    String word = tokens.get(ender).in(text);
    int first = next;
    while (first < tokens.size() && isOpener(text.charAt(tokens.get(first).begin()))) {
      first++;
    }
    if (first == tokens.size()) {
      return true;
    }
    int initial = text.codePointAt(tokens.get(first).begin());
    if (Character.isLowerCase(initial) || isAsked(text, tokens, ender, next)) {
      return false;
    }
    if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
      return next > ender + 1
          || breaksAfterAbbreviation(word, tokens.get(first).in(text), first > next);
    }
    // Commas and dashes go on with the sentence.
    return Character.isLetterOrDigit(initial) || first > next || "–—•".indexOf(initial) >= 0;
  }

  /** "Why?" Smith asked. */
  private static boolean isAsked(String text, List<Span> tokens, int ender, int next) {
    boolean quoted =
        "?!".indexOf(text.charAt(tokens.get(ender).end() - 1)) >= 0
            && "\"'”’".indexOf(text.charAt(tokens.get(next - 1).begin())) >= 0;
    for (int i = next; quoted && i < Math.min(next + 5, tokens.size()); i++) {
      String word = tokens.get(i).in(text);
      if (i > next && SPEECH.contains(word)) {
        return true;
      }
      quoted = Character.isUpperCase(word.charAt(0));
    }
    return false;
  }

  private boolean breaksAfterAbbreviation(String word, String next, boolean quoted) {
    if (abbreviations.isTitle(word)) {
      return false;
    }
    return quoted && Abbreviations.isInitials(word)
        || STARTERS.contains(next.toLowerCase(Locale.ROOT));
  }

  private static boolean isOpener(char mark) {
    return "\"'“‘([".indexOf(mark) >= 0;
  }
}
