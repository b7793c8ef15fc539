package org.claimgraph.extract.entities;

import java.util.Arrays;
import java.util.List;
import org.claimgraph.nlp.Token;

/**
 * Base noun phrases by their tags: determiner, adjectives and nouns up to the last noun. Enough to
 * tell a phrase's first and head word.
 */
final class Chunks {
  /** For each token the index of its phrase's first token, or -1 outside. */
  final int[] begins;

  /** For each token the index of its phrase's last noun, or -1 outside. */
  final int[] heads;

  Chunks(List<Token> tokens) {
    begins = new int[tokens.size()];
    heads = new int[tokens.size()];
    Arrays.fill(begins, -1);
    Arrays.fill(heads, -1);
    int begin = 0;
    while (begin < tokens.size()) {
      int end = end(tokens, begin);
      if (end > begin) {
        for (int i = begin; i < end; i++) {
          begins[i] = begin;
          heads[i] = end - 1;
        }
        begin = end;
      } else {
        begin++;
      }
    }
  }

  /** One past the last noun of the phrase that begins at a token; the token itself if none does. */
  private static int end(List<Token> tokens, int begin) {
    int end = begin;
    for (int i = begin; i < tokens.size(); i++) {
      String tag = tokens.get(i).tag();
      boolean isNoun = tag.startsWith("NN");
      if (isNoun) {
        end = i + 1;
      } else if (!isModifier(tag, i == begin)) {
        break;
      }
    }
    return end;
  }

  private static boolean isModifier(String tag, boolean isFirst) {
    return switch (tag) {
      case "DT", "PRP$", "WP$", "PDT" -> isFirst;
      case "JJ", "JJR", "JJS", "CD", "VBN", "VBG", "$" -> true;
      case "POS" -> !isFirst;
      default -> false;
    };
  }
}
