package org.claimgraph.resolve.claims;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whether two contents of one article are one claim said twice, as in a caption or a pull quote:
 * most words of the shorter stand in order in the longer.
 */
final class Repetition {
  private static final double MOST = 0.75;
  private static final int FEWEST_WORDS = 4;

  private Repetition() {}

  /** Whether one content repeats the other. Symmetric. */
  static boolean of(String one, String other) {
    List<String> mine = words(one);
    List<String> theirs = words(other);
    int shorter = Math.min(mine.size(), theirs.size());
    return shorter >= FEWEST_WORDS && inCommon(mine, theirs) >= MOST * shorter;
  }

  private static List<String> words(String content) {
    return Stream.of(content.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Length of the longest common subsequence. */
  private static int inCommon(List<String> mine, List<String> theirs) {
    int[] best = new int[theirs.size() + 1];
    for (String word : mine) {
      int diagonal = 0;
      for (int j = 1; j <= theirs.size(); j++) {
        int above = best[j];
        best[j] = word.equals(theirs.get(j - 1)) ? diagonal + 1 : Math.max(best[j], best[j - 1]);
        diagonal = above;
      }
    }
    return best[theirs.size()];
  }
}
