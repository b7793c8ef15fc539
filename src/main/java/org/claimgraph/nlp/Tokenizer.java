package org.claimgraph.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.article.Span;

/**
 * Cuts a passage into tokens by the conventions of the Penn Treebank: clitics ("'s", "n't") are
 * tokens of their own, straight or curly; hyphenated words, numbers with separators and
 * abbreviations are one token each; every other punctuation mark stands alone.
 *
 * <p>OpenNLP's model was tried first: it leaves typographic apostrophes and opening single
 * quotation marks on their words and cuts hyphens now on one side, now on the other.
 */
final class Tokenizer {
  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
  private static final String CURRENCIES = "$£€¥₽₴₺₪₹¢";

  private final Abbreviations abbreviations;

  Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The tokens of a stretch of the text, in order; every character but white space is in one. */
  List<Span> tokenize(String text, Span stretch) {
    List<Span> tokens = new ArrayList<>(stretch.length() / 5 + 1);
    int at = stretch.begin();
    while (at < stretch.end()) {
      if (isSpace(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      int end = tokenEnd(text, at, stretch.end());
      addWord(text, at, end, tokens);
      at = end;
    }
    return tokens;
  }

  /** White space, no-break spaces and control characters included. */
  static boolean isSpace(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character)
        || character == '\uFEFF'
        || character == '\u200B';
  }

  static boolean isApostrophe(char character) {
    return character == '\'' || character == '\u2019';
  }

  /**
   * Whether two single marks stand for one double mark here, as in TeX and in what press archives
   * make of articles. Of three after a word the first stands alone.
   */
  static boolean isDoubled(String text, int at, int limit) {
    char mark = text.charAt(at);
    if ("'`\u2018\u2019".indexOf(mark) < 0 || at + 1 >= limit || text.charAt(at + 1) != mark) {
      return false;
    }
    boolean third = at + 2 < limit && text.charAt(at + 2) == mark;
    return !third || at == 0 || isSpace(text.charAt(at - 1));
  }

  private int tokenEnd(String text, int at, int limit) {
    int first = text.codePointAt(at);
    if (isDoubled(text, at, limit)) {
      return at + 2;
    }
    if (isWordPart(first)) {
      return wordEnd(text, at, limit);
    }
    int next = at + Character.charCount(first);
    if (next < limit) {
      char second = text.charAt(next);
      if (isSign(text, at, limit)) {
        return wordEnd(text, next, limit);
      }
      if (isApostrophe((char) first) && cliticAt(text, at, limit)) {
        return wordEnd(text, next, limit);
      }
      if (repeats(first) && second == first) {
        return runEnd(text, at, limit);
      }
      if ((first == '#' || first == '@') && isWordPart(second)) {
        return wordEnd(text, next, limit);
      }
    }
    return next;
  }

  /** A decimal fraction that begins with its point, such as ".308". */
  private static boolean isSign(String text, int at, int limit) {
    return text.charAt(at) == '.'
        && at + 1 < limit
        && Character.isDigit(text.charAt(at + 1))
        && (at == 0 || isSpace(text.charAt(at - 1)));
  }

  private static boolean repeats(int character) {
    return character == '.' || character == '-' || character == '*' || character == '_';
  }

  private static int runEnd(String text, int at, int limit) {
    int end = at;
    while (end < limit && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end;
  }

  private static boolean isWordPart(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK
        || Character.getType(character) == Character.COMBINING_SPACING_MARK
        || character == '_';
  }

  /** Whether an apostrophe with nothing before it begins a clitic that was cut off a word. */
  private static boolean cliticAt(String text, int at, int limit) {
    int end = at + 1;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean afterWord = at > 0 && !isSpace(text.charAt(at - 1));
    return afterWord
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && CLITICS.contains(text.substring(at + 1, end).toLowerCase(Locale.ROOT));
  }

  private int wordEnd(String text, int begin, int limit) {
    if (isAddress(text, begin, limit)) {
      return addressEnd(text, begin, limit);
    }
    int at = begin;
    while (at < limit) {
      int character = text.codePointAt(at);
      if (isWordPart(character)) {
        at += Character.charCount(character);
      } else if (joins(text, begin, at, limit)) {
        at++;
      } else {
        break;
      }
    }
    return at < limit && text.charAt(at) == '.' && keepsPoint(text, begin, at) ? at + 1 : at;
  }

  /** Whether the mark at {@code at} belongs to the word on both its sides. */
  private static boolean joins(String text, int begin, int at, int limit) {
    if (at > begin && text.charAt(at) == '*') {
      return !Character.isDigit(text.charAt(at - 1));
    }
    if (at + 1 >= limit || at == begin || !isWordPart(text.codePointAt(at + 1))) {
      return false;
    }
    char before = text.charAt(at - 1);
    int after = text.codePointAt(at + 1);
    return switch (text.charAt(at)) {
      case '-', '\u2010', '\u2011', '&' -> isWordPart(before) || before == '.';
      case '\'', '\u2019' -> isWordPart(before);
      case '.' -> joinsPoint(text, begin, at, before, after);
      case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
      case '/' -> Character.isDigit(before) && Character.isDigit(after);
      case '\u2014', '\u2013' -> isCensored(text, begin, at, limit);
      default -> false;
    };
  }

  /** Points join digits ("3.5"), initials ("U.S.") and lower-case pieces ("a.m.", "site.com"). */
  private static boolean joinsPoint(String text, int begin, int at, char before, int after) {
    if (Character.isDigit(before) && Character.isDigit(after)) {
      return true;
    }
    boolean single = at - begin == 1 || text.charAt(at - 2) == '.' || text.charAt(at - 2) == '-';
    return Character.isLetter(before)
            && Character.isLetter(after)
            && (single || isDegree(text, begin, at))
        || Character.isLowerCase(before) && Character.isLowerCase(after) && isDomain(text, at + 1);
  }

  /** "Ph.D", the one kind of abbreviation whose pieces are longer than a letter. */
  private static boolean isDegree(String text, int begin, int at) {
    return at - begin == 2 && text.startsWith("Ph", begin);
  }

  private static boolean isDomain(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    String suffix = text.substring(at, end);
    return Set.of("com", "org", "net", "gov", "mil", "edu", "co", "uk", "ru", "ua", "info", "eu")
        .contains(suffix);
  }

  /** A swear word with a dash in place of its middle: one letter, a dash, and up to four more. */
  private static boolean isCensored(String text, int begin, int at, int limit) {
    int end = at + 1;
    while (end < limit && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    return at - begin == 1
        && Character.isLowerCase(text.charAt(begin))
        && text.charAt(begin) != 'a'
        && end - at <= 5
        && end > at + 1;
  }

  private boolean keepsPoint(String text, int begin, int point) {
    return abbreviations.contains(text.substring(begin, point + 1));
  }

  private static boolean isAddress(String text, int begin, int limit) {
    return text.startsWith("http://", begin)
        || text.startsWith("https://", begin)
        || text.startsWith("www.", begin)
        || isMail(text, begin, limit);
  }

  private static boolean isMail(String text, int begin, int limit) {
    int at = begin;
    while (at < limit && (isWordPart(text.charAt(at)) || ".-+".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at < limit - 1 && text.charAt(at) == '@' && isWordPart(text.charAt(at + 1));
  }

  private static int addressEnd(String text, int begin, int limit) {
    int end = begin;
    while (end < limit && !isSpace(text.charAt(end)) && "\"<>“”’)]".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > begin + 1 && ".,;:!?".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Adds one word, with its clitic cut off. */
  private static void addWord(String text, int begin, int end, List<Span> tokens) {
    int cut = CURRENCIES.indexOf(text.charAt(begin)) >= 0 ? end : clitic(text, begin, end);
    if (cut > begin && cut < end) {
      tokens.add(new Span(begin, cut));
      tokens.add(new Span(cut, end));
    } else {
      tokens.add(new Span(begin, end));
    }
  }

  /** Where the word's clitic begins; its end where it has none. */
  private static int clitic(String text, int begin, int end) {
    int apostrophe = end - 1;
    while (apostrophe > begin && Character.isLetter(text.charAt(apostrophe))) {
      apostrophe--;
    }
    if (apostrophe <= begin || !isApostrophe(text.charAt(apostrophe))) {
      return end;
    }
    String rest = text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT);
    if (CLITICS.contains(rest)) {
      return apostrophe;
    }
    boolean negation =
        rest.equals("t") && apostrophe - begin >= 2 && isN(text.charAt(apostrophe - 1));
    return negation ? apostrophe - 1 : end;
  }

  private static boolean isN(char character) {
    return character == 'n' || character == 'N';
  }
}
