package org.claimgraph.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.article.Span;

/**
 * Tags the words of a sentence with OpenNLP's model for English (Universal Dependencies, EWT).
 *
 * <p>The model knows contractions as one word ("don't") and compounds without their hyphens ("war -
 * torn" is three words), so that is how it sees them; a genitive ending stands by itself.
 */
final class PartOfSpeechTagger {
  /** Words after which "'s" is the verb. */
  private static final Set<String> TAKES_IS =
      Set.of(
          "it",
          "he",
          "she",
          "that",
          "there",
          "here",
          "what",
          "who",
          "where",
          "how",
          "let",
          "this",
          "when",
          "why",
          "everything",
          "something",
          "nothing");

  private final TagDecoder decoder;

  private PartOfSpeechTagger(TagDecoder decoder) {
    this.decoder = decoder;
  }

  static PartOfSpeechTagger load() {
    return new PartOfSpeechTagger(new TagDecoder(TagModel.load()));
  }

  /** The tokens of one sentence with Penn Treebank tags, in order. */
  List<Token> tag(String text, List<Span> spans) {
    String[] words = new String[spans.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = plain(spans.get(i).in(text));
    }
    String[] universal = universal(words, spans);
    String[] tags = PennTags.from(words, universal, leftQuotes(text, spans));
    List<Token> tokens = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      tokens.add(new Token(spans.get(i), spans.get(i).in(text), tags[i]));
    }
    return tokens;
  }

  private String[] universal(String[] words, List<Span> spans) {
    List<String> pieces = new ArrayList<>(words.length + 8);
    int[] last = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      boolean adjacent = i > 0 && spans.get(i - 1).end() == spans.get(i).begin();
      if (adjacent && isContraction(words[i - 1], words[i])) {
        pieces.set(pieces.size() - 1, pieces.getLast() + words[i]);
      } else {
        addPieces(words[i], pieces);
      }
      last[i] = pieces.size() - 1;
    }
    String[] tags = decoder.tag(pieces.toArray(String[]::new));
    String[] universal = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      universal[i] = part(tags[last[i]], i > 0 && last[i - 1] == last[i], words[i]);
    }
    return universal;
  }

  private static void addPieces(String word, List<String> pieces) {
    int hyphen = word.indexOf('-');
    if (hyphen <= 0 || !Character.isLetter(word.charAt(0)) || hyphen == word.length() - 1) {
      pieces.add(word);
      return;
    }
    pieces.add(word.substring(0, hyphen));
    pieces.add("-");
    addPieces(word.substring(hyphen + 1), pieces);
  }

  /** The word's share of a tag such as {@code AUX+PART}. */
  private static String part(String tag, boolean clitic, String word) {
    int plus = tag.indexOf('+');
    if (plus >= 0) {
      return clitic ? tag.substring(plus + 1) : tag.substring(0, plus);
    }
    if (clitic) {
      return isNegation(word) ? "PART" : "AUX";
    }
    return isGenitive(word) ? "PART" : tag;
  }

  private static boolean isContraction(String before, String word) {
    boolean clitic = word.length() > 1 && word.charAt(0) == '\'' || isNegation(word);
    return clitic && (!isGenitive(word) || TAKES_IS.contains(before.toLowerCase(Locale.ROOT)));
  }

  private static boolean isGenitive(String word) {
    return word.equalsIgnoreCase("'s");
  }

  private static boolean isNegation(String word) {
    return word.equalsIgnoreCase("n't");
  }

  /** The word with straight marks, as the model knows them. */
  private static String plain(String word) {
    if (Tokenizer.isDoubled(word, 0, word.length())) {
      return "\"";
    }
    return word.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
  }

  /** For each token whether it is a mark that opens a quotation. */
  private static boolean[] leftQuotes(String text, List<Span> spans) {
    boolean[] left = new boolean[spans.size()];
    for (int i = 0; i < left.length; i++) {
      Span span = spans.get(i);
      char mark = text.charAt(span.begin());
      boolean beforeWord =
          span.end() < text.length() && !Tokenizer.isSpace(text.charAt(span.end()));
      boolean afterSpace = i == 0 || spans.get(i - 1).end() < span.begin();
      boolean straight = mark == '"' || mark == '\'';
      left[i] = "“‘`".indexOf(mark) >= 0 || straight && beforeWord && afterSpace;
    }
    return left;
  }
}
