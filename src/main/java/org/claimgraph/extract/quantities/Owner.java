package org.claimgraph.extract.quantities;

import java.util.List;
import java.util.Set;
import org.claimgraph.article.Span;
import org.claimgraph.extract.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose the things counted are: a name or nationality within the phrase ("Libyan soldiers"),
 * a possessor before it ("the army's 30 tanks"), "of" after it, or the subject of what was lost
 * ("the regiment lost 30 tanks").
 */
final class Owner {
  private static final Set<String> LOSING =
      Set.of("lost", "lose", "loses", "losing", "suffered", "suffers", "suffering", "sustained");

  private Owner() {}

  /** The stretch that says whose; null where none does. */
  static @Nullable Span find(List<Word> words, Measured amount, @Nullable Counted counted) {
    if (counted != null) {
      Span within = within(words, counted);
      if (within != null) {
        return within;
      }
      if (isWord(words, counted.end(), "of")) {
        return phraseFrom(words, counted.end() + 1);
      }
    }
    Span possessor = possessor(words, amount.begin());
    return possessor == null ? loser(words, amount.begin()) : possessor;
  }

  /** Capitalised words before the head: "Libyan fighters", "Syrian armoured vehicles". */
  private static @Nullable Span within(List<Word> words, Counted counted) {
    int begin = counted.begin();
    int end = begin;
    while (end < counted.end() - 1
        && (words.get(end).isCapitalised() || words.get(end).isDash())
        && (words.get(end).isTagged("NNP") || words.get(end).isTagged("JJ") || end > begin)) {
      end++;
    }
    return end > begin ? span(words, begin, end) : null;
  }

  /** The noun phrase that begins at a word, names included. */
  private static @Nullable Span phraseFrom(List<Word> words, int begin) {
    int at = begin;
    int head = -1;
    boolean named = false;
    while (at < words.size() && isNominal(words.get(at), at == begin)) {
      head = words.get(at).isTagged("NN") ? at : head;
      named |= words.get(at).isTagged("NNP") || words.get(at).isCapitalised();
      at++;
    }
    return head < 0 || !named ? null : span(words, begin, head + 1);
  }

  private static boolean isNominal(Word word, boolean first) {
    return word.isTagged("NN")
        || word.isTagged("JJ")
        || word.isTagged("CD")
        || first && word.isTagged("DT")
        || word.isDash() && word.glued();
  }

  /** "the army's 30 tanks". */
  private static @Nullable Span possessor(List<Word> words, int amount) {
    boolean possessive = amount > 1 && words.get(amount - 1).isTagged("POS");
    return possessive ? phraseTo(words, amount - 1) : null;
  }

  /** The subject of the verb of losing before the amount. */
  private static @Nullable Span loser(List<Word> words, int amount) {
    for (int i = amount - 1; i >= Math.max(0, amount - 8); i--) {
      if (LOSING.contains(words.get(i).lower())) {
        int end = i;
        while (end > 0 && isBeforeVerb(words.get(end - 1))) {
          end--;
        }
        return phraseTo(words, end);
      }
    }
    return null;
  }

  private static boolean isBeforeVerb(Word word) {
    return word.isTagged("MD") || word.isTagged("RB") || word.isTagged("VB");
  }

  /** The noun phrase that ends before a word. */
  private static @Nullable Span phraseTo(List<Word> words, int end) {
    int begin = end;
    while (begin > 0 && isPart(words.get(begin - 1), begin == end)) {
      begin--;
    }
    return begin < end ? span(words, begin, end) : null;
  }

  private static boolean isPart(Word word, boolean last) {
    return word.isTagged("NN")
        || last && word.isTagged("PRP")
        || !last
            && (word.isTagged("JJ")
                || word.isTagged("DT")
                || word.isTagged("CD")
                || word.isTagged("PRP$")
                || word.isTagged("POS")
                || word.isDash() && word.glued());
  }

  private static Span span(List<Word> words, int begin, int end) {
    return new Span(words.get(begin).span().begin(), words.get(end - 1).span().end());
  }

  private static boolean isWord(List<Word> words, int index, String lower) {
    return index < words.size() && words.get(index).lower().equals(lower);
  }
}
