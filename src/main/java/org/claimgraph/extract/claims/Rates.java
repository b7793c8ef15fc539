package org.claimgraph.extract.claims;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often a word was part of a cue (or source) in the training text, as a class from {@code a}
 * (hardly ever) to {@code h} (nearly always), {@code u} where it was seen too seldom to tell.
 */
final class Rates {
  private static final double[] BOUNDS = {0.01, 0.03, 0.08, 0.18, 0.35, 0.55, 0.75};
  private static final int ENOUGH = 3;

  /** For each word how often it was seen, and how often in the role. */
  private final Map<String, int[]> counts = new HashMap<>();

  void count(String word, boolean inRole) {
    int[] count = counts.computeIfAbsent(word, key -> new int[2]);
    count[0]++;
    count[1] += inRole ? 1 : 0;
  }

  /** The class of a word. */
  char of(String word) {
    int[] count = counts.get(word);
    return count == null ? 'u' : rate(count[0], count[1]);
  }

  /** The class of a word if one article's own counts had not been made. */
  char without(Rates own, String word) {
    int[] all = counts.get(word);
    int[] mine = own.counts.get(word);
    if (all == null) {
      return 'u';
    }
    return mine == null ? rate(all[0], all[1]) : rate(all[0] - mine[0], all[1] - mine[1]);
  }

  /** Whether a class is known and stands for words in the role as often as another's, or more. */
  static boolean isAtLeast(char rate, char least) {
    return rate != 'u' && rate >= least;
  }

  private static char rate(int seen, int inRole) {
    if (seen < ENOUGH) {
      return 'u';
    }
    double rate = (inRole + 0.1) / (seen + 1.0);
    int rank = 0;
    while (rank < BOUNDS.length && rate >= BOUNDS[rank]) {
      rank++;
    }
    return (char) ('a' + rank);
  }

  void add(Rates other) {
    other.counts.forEach(
        (word, count) -> {
          int[] sum = counts.computeIfAbsent(word, key -> new int[2]);
          sum[0] += count[0];
          sum[1] += count[1];
        });
  }

  /** Writes the classes of the words seen often enough, in alphabetical order. */
  void write(DataOutputStream out) throws IOException {
    Map<String, Character> classes = new TreeMap<>();
    counts.forEach(
        (word, count) -> {
          if (rate(count[0], count[1]) != 'u') {
            classes.put(word, rate(count[0], count[1]));
          }
        });
    out.writeInt(classes.size());
    for (Map.Entry<String, Character> entry : classes.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeByte(entry.getValue());
    }
  }

  /** Reads classes; the words have representative counts. */
  static Rates read(DataInputStream in) throws IOException {
    Rates rates = new Rates();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      String word = in.readUTF();
      rates.counts.put(word, representative((char) in.readByte()));
    }
    return rates;
  }

  private static int[] representative(char rate) {
    int rank = rate - 'a';
    double low = rank == 0 ? 0 : BOUNDS[rank - 1];
    double high = rank == BOUNDS.length ? 1 : BOUNDS[rank];
    return new int[] {100_000, (int) ((low + high) / 2 * 100_000)};
  }
}
