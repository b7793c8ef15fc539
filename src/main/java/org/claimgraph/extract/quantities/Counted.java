package org.claimgraph.extract.quantities;

import java.util.List;
import java.util.Set;
import org.claimgraph.extract.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * The noun phrase that an amount counts, by word indexes.
 *
 * @param begin index of its first word
 * @param end one past the index of its last word, its head
 */
record Counted(int begin, int end) {
  private static final int LONGEST = 8;
  private static final Set<String> SKIPPED = Set.of("more", "further", "additional", "such");

  /** The phrase after an amount; null where no noun follows. */
  static @Nullable Counted after(List<Word> words, Measured amount) {
    int at = amount.end();
    if (isWord(words, at, "or") && at + 2 < words.size()) {
      at += 2;
    }
    if (isWord(words, at, "of")) {
      at++;
      while (isWord(words, at, "the") || isWord(words, at, "its") || isWord(words, at, "their")) {
        at++;
      }
    }
    while (at < words.size() && SKIPPED.contains(words.get(at).lower())) {
      at++;
    }
    int begin = at;
    int head = -1;
    while (at < words.size() && at < begin + LONGEST && belongs(words.get(at), head >= 0)) {
      if (words.get(at).isTagged("NN")) {
        head = at;
      }
      at++;
      while (at + 1 < words.size() && isQuote(words.get(at)) && belongs(words.get(at + 1), false)) {
        at++;
      }
    }
    return head < 0 ? null : new Counted(begin, head + 1);
  }

  private static boolean isQuote(Word word) {
    return word.text().length() == 1 && "'\"‘’“”".contains(word.text());
  }

  private static boolean belongs(Word word, boolean headSeen) {
    if (word.isTagged("NN")) {
      return true;
    }
    boolean participle = word.tag().equals("VBN") || word.tag().equals("VBG");
    boolean adverb = word.isTagged("RB") && !headSeen;
    return adverb
        || word.isTagged("JJ")
        || participle && !headSeen
        || word.isDash() && word.glued();
  }

  private static boolean isWord(List<Word> words, int index, String lower) {
    return index < words.size() && words.get(index).lower().equals(lower);
  }

  /** Its head noun. */
  Word head(List<Word> words) {
    return words.get(end - 1);
  }
}
