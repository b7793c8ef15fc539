package org.claimgraph.extract.claims;

/**
 * Base phrases by part of speech alone: one symbol a token. {@code N} noun phrase, {@code V} verb
 * group, {@code P} preposition, {@code S} word that begins a clause, {@code C} conjunction, {@code
 * A} adverb or predicative adjective, {@code ,} {@code :} {@code "} {@code (} marks, {@code .} the
 * sentence's end, {@code O} anything else.
 */
final class Phrases {

  private Phrases() {}

  static char[] of(String[] words, String[] tags, int[] sentenceBegin) {
    char[] symbols = new char[words.length];
    for (int i = words.length - 1; i >= 0; i--) {
      char next =
          i + 1 < words.length && sentenceBegin[i] == sentenceBegin[i + 1] ? symbols[i + 1] : '.';
      String before = i > 0 && sentenceBegin[i] == sentenceBegin[i - 1] ? tags[i - 1] : "";
      symbols[i] = symbol(words[i], tags[i], before, next, i + 1 < tags.length ? tags[i + 1] : "");
    }
    return symbols;
  }

  private static char symbol(String word, String tag, String before, char next, String nextTag) {
    return switch (tag) {
      case "NN", "NNS", "NNP", "NNPS", "PRP", "CD", "$", "EX", "POS", "FW", "SYM", "PRP$" -> 'N';
      case "DT", "PDT" -> word.equals("that") && next != 'N' ? 'S' : 'N';
      case "JJ", "JJR", "JJS" -> next == 'N' || isNominal(before) ? 'N' : 'A';
      case "VBG", "VBN" -> next == 'N' && isDeterminer(before) ? 'N' : 'V';
      case "VB", "VBD", "VBP", "VBZ", "MD" -> 'V';
      case "TO" -> nextTag.startsWith("VB") || nextTag.startsWith("RB") ? 'V' : 'P';
      case "RB", "RBR", "RBS" -> next == 'V' || next == 'N' && isDeterminer(before) ? next : 'A';
      case "RP", "UH" -> 'A';
      case "IN" -> isSubordinator(word) ? 'S' : 'P';
      case "WDT", "WP", "WP$", "WRB" -> 'S';
      case "CC" -> 'C';
      case "," -> ',';
      case ":" -> ':';
      case "``", "''" -> '"';
      case "-LRB-", "-RRB-" -> '(';
      case "." -> '.';
      default -> 'O';
    };
  }

  private static boolean isNominal(String before) {
    return before.equals("DT") || before.equals("PRP$") || before.equals("POS");
  }

  private static boolean isDeterminer(String before) {
    return isNominal(before) || before.startsWith("JJ");
  }

  private static boolean isSubordinator(String word) {
    return switch (word) {
      case "that",
          "if",
          "whether",
          "because",
          "while",
          "although",
          "though",
          "unless",
          "since",
          "as",
          "until",
          "after",
          "before",
          "when" ->
          true;
      default -> false;
    };
  }

  /** Whether token {@code i} belongs to the base phrase of the token before. */
  static boolean goesOn(char[] symbols, String[] words, int[] sentenceBegin, int i) {
    boolean same = symbols[i] == symbols[i - 1] && sentenceBegin[i] == sentenceBegin[i - 1];
    return same
        && (symbols[i] == 'N' || symbols[i] == 'V' || symbols[i] == 'A')
        && !(symbols[i] == 'N' && begins(words[i]))
        && !(symbols[i] == 'V' && words[i].equals("to"));
  }

  /** Words that begin a noun phrase even where one has just ended. */
  private static boolean begins(String word) {
    return switch (word) {
      case "the",
          "a",
          "an",
          "he",
          "she",
          "they",
          "it",
          "we",
          "i",
          "you",
          "his",
          "her",
          "their",
          "this",
          "these",
          "those" ->
          true;
      default -> false;
    };
  }
}
