package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimgraph.article.Span;
import org.claimgraph.nlp.Quotation;
import org.claimgraph.nlp.Token;

/**
 * The tokens of one passage with what the features are made of. All arrays have one element a
 * token.
 */
final class Paragraph {
  /** How a token stands to quotation marks. */
  enum Quote {
    OUTSIDE,
    OPEN,
    INSIDE,
    CLOSE
  }

  final List<Token> tokens;
  final boolean headline;
  final String[] words;
  final String[] bases;
  final String[] tags;
  final String[] senses;

  /** Index of the token's sentence's first token. */
  final int[] sentenceBegin;

  /** One past the index of the token's sentence's last token. */
  final int[] sentenceEnd;

  final Quote[] quotes;

  /** Number of tokens of the quotation around the token; 0 outside. */
  final int[] quoteLength;

  /** Whether the quotation around the token is unclosed or goes on from the paragraph before. */
  final boolean[] quoteRuns;

  /** The base phrase of the token, a symbol of {@link Phrases}. */
  final char[] phrases;

  /** Index of the first token of the token's base phrase. */
  final int[] phraseBegin;

  /** One past the index of the last token of the token's base phrase. */
  final int[] phraseEnd;

  /**
   * @param sentenceLengths number of tokens of each sentence, in order
   * @param quotations those that may touch the tokens, in text order
   */
  Paragraph(
      List<Token> tokens,
      List<Integer> sentenceLengths,
      boolean headline,
      List<Quotation> quotations,
      Bases bases,
      Senses senses) {
    int length = tokens.size();
    this.tokens = tokens;
    this.headline = headline;
    this.words = new String[length];
    this.bases = new String[length];
    this.tags = new String[length];
    this.senses = new String[length];
    this.sentenceBegin = new int[length];
    this.sentenceEnd = new int[length];
    this.quotes = new Quote[length];
    this.quoteLength = new int[length];
    this.quoteRuns = new boolean[length];
    this.phraseBegin = new int[length];
    this.phraseEnd = new int[length];
    for (int i = 0; i < length; i++) {
      tags[i] = tokens.get(i).tag();
      words[i] = plain(tokens.get(i).text());
      this.bases[i] = bases.of(words[i], tags[i]);
      this.senses[i] = senses.of(this.bases[i], tags[i]);
      quotes[i] = Quote.OUTSIDE;
    }
    setSentences(sentenceLengths);
    quotations.forEach(this::setQuotation);
    phrases = Phrases.of(words, tags, sentenceBegin);
    setPhrases();
  }

  int length() {
    return words.length;
  }

  /** Number of tokens in each sentence, of a stretch of the tokens. */
  List<Integer> sentences(int begin, int end) {
    List<Integer> lengths = new ArrayList<>();
    for (int i = begin; i < end; i = sentenceEnd[i]) {
      lengths.add(Math.min(end, sentenceEnd[i]) - i);
    }
    return lengths;
  }

  Span span() {
    return span(0, length());
  }

  /** From one token to before another. */
  Span span(int begin, int end) {
    return new Span(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
  }

  /** Lower case, straight apostrophes, one mark for all double quotation marks, 0 for digits. */
  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    char first = lower.charAt(0);
    boolean doubled = lower.length() == 2 && lower.charAt(1) == first && "'`‘’".indexOf(first) >= 0;
    if (first == '“' || first == '”' || first == '"' || doubled) {
      return "\"";
    }
    boolean digits = false;
    for (int i = 0; i < lower.length() && !digits; i++) {
      digits = Character.isDigit(lower.charAt(i));
    }
    String plain =
        lower.indexOf('’') >= 0 || lower.indexOf('‘') >= 0
            ? lower.replace('’', '\'').replace('‘', '\'')
            : lower;
    return digits ? plain.replaceAll("\\d", "0") : plain;
  }

  private void setSentences(List<Integer> lengths) {
    int begin = 0;
    for (int length : lengths) {
      for (int i = begin; i < begin + length; i++) {
        sentenceBegin[i] = begin;
        sentenceEnd[i] = begin + length;
      }
      begin += length;
    }
  }

  private void setQuotation(Quotation quotation) {
    int first = firstAfter(quotation.span().begin());
    int last = firstAfter(quotation.span().end() - 1);
    last =
        last == length() || tokens.get(last).span().begin() >= quotation.span().end()
            ? last - 1
            : last;
    for (int i = first; i <= last; i++) {
      quotes[i] =
          i == first ? Quote.OPEN : i == last && quotation.closed() ? Quote.CLOSE : Quote.INSIDE;
      if (isMark(i) && quotes[i] != Quote.INSIDE) {
        words[i] = "\"";
        bases[i] = "\"";
        tags[i] = quotes[i] == Quote.OPEN ? "``" : "''";
      }
      quoteLength[i] = last - first + 1;
      quoteRuns[i] = !quotation.closed() || quotation.continued();
    }
  }

  private boolean isMark(int i) {
    return !Character.isLetterOrDigit(words[i].charAt(0)) && words[i].length() == 1;
  }

  /** Index of the first token that ends after {@code offset}. */
  int firstAfter(int offset) {
    int low = 0;
    int high = length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** One past the index of the last token that begins before {@code offset}. */
  int endBefore(int offset) {
    return Math.min(length(), firstAfter(offset - 1) + 1);
  }

  /**
   * One past the last token of the noun phrase that begins at a token, with the phrases attached to
   * it: "an official of the ministry".
   */
  int nounPhraseEnd(int begin) {
    int end = phraseEnd[begin];
    while (end + 1 < sentenceEnd[begin]
        && "PC".indexOf(phrases[end]) >= 0
        && phrases[end + 1] == 'N') {
      end = phraseEnd[end + 1];
    }
    return end;
  }

  private void setPhrases() {
    int begin = 0;
    for (int i = 1; i <= length(); i++) {
      if (i == length() || !Phrases.goesOn(phrases, words, sentenceBegin, i)) {
        for (int j = begin; j < i; j++) {
          phraseBegin[j] = begin;
          phraseEnd[j] = i;
        }
        begin = i;
      }
    }
  }
}
