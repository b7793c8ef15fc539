package org.claimgraph.nlp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Beam search over OpenNLP's model, some ten times as fast as OpenNLP's own: what a word adds to
 * each tag's score in each of its five positions (itself, and one or two before or after another
 * word) is summed up once and kept. Safe for use by several threads.
 *
 * <p>{@code POSTaggerME} tags one word in a hundred otherwise: its feature cache, keyed on
 * position, gives all candidates of the beam the tag history of the first.
 */
final class TagDecoder {
  private static final int BEAM = 3;

  /** How many words are kept; few others come often enough to be worth the memory. */
  private static final int MOST_WORDS = 30_000;

  private final TagModel model;
  private final String[] tags;
  private final float @Nullable [][] begin;
  private final float @Nullable [][] afterOne;
  private final float @Nullable [][] afterTwo;
  private final Map<String, Word> words = new ConcurrentHashMap<>();

  TagDecoder(TagModel model) {
    this.model = model;
    tags = model.tags().toArray(String[]::new);
    begin = new float[][] {model.of("S=begin"), model.of("p1S=begin"), model.of("p2S=begin")};
    afterOne = new float[tags.length][];
    afterTwo = new float[tags.length * tags.length][];
    for (int first = 0; first < tags.length; first++) {
      afterOne[first] = model.of("t=" + tags[first]);
      for (int second = 0; second < tags.length; second++) {
        afterTwo[first * tags.length + second] = model.of("t2=" + tags[first] + "," + tags[second]);
      }
    }
  }

  /** The most likely tags of a sentence's words. */
  String[] tag(String[] sentence) {
    if (sentence.length == 0) {
      return sentence;
    }
    Word[] scored = new Word[sentence.length];
    Arrays.setAll(scored, i -> word(sentence[i]));
    Beam beam = new Beam(sentence.length);
    float[] fixed = new float[tags.length];
    for (int i = 0; i < sentence.length; i++) {
      Arrays.fill(fixed, 0);
      add(fixed, scored[i].own);
      add(fixed, i < begin.length ? begin[i] : null);
      add(fixed, i > 0 ? scored[i - 1].oneBefore : null);
      add(fixed, i > 1 ? scored[i - 2].twoBefore : null);
      add(fixed, i + 1 < scored.length ? scored[i + 1].oneAfter : null);
      add(fixed, i + 2 < scored.length ? scored[i + 2].twoAfter : null);
      beam.extend(i, fixed);
    }
    return beam.best();
  }

  private Word word(String written) {
    Word known = words.get(written);
    if (known != null) {
      return known;
    }
    String lower = written.toLowerCase(Locale.ENGLISH);
    Word word =
        new Word(
            model.own(written),
            model.of("p1w=" + lower),
            model.of("p2w=" + lower),
            model.of("n1w=" + lower),
            model.of("n2w=" + lower));
    if (words.size() < MOST_WORDS) {
      words.put(written, word);
    }
    return word;
  }

  private static void add(float[] to, float @Nullable [] what) {
    if (what != null) {
      for (int i = 0; i < to.length; i++) {
        to[i] += what[i];
      }
    }
  }

  /**
   * What a word adds to the tags' scores; null where the model knows nothing of it.
   *
   * @param oneBefore to the word after it, as its first neighbour to the left; the others alike
   */
  private record Word(
      float @Nullable [] own,
      float @Nullable [] oneBefore,
      float @Nullable [] twoBefore,
      float @Nullable [] oneAfter,
      float @Nullable [] twoAfter) {}

  /** The best few tag sequences so far. */
  private final class Beam {
    private final int[][] previous;
    private final int[][] chosen;
    private double[] scores = {0};

    Beam(int length) {
      previous = new int[length][];
      chosen = new int[length][];
    }

    void extend(int at, float[] fixed) {
      double[] best = new double[BEAM];
      Arrays.fill(best, Double.NEGATIVE_INFINITY);
      int[] from = new int[BEAM];
      int[] tag = new int[BEAM];
      float[] all = new float[tags.length];
      for (int sequence = 0; sequence < scores.length; sequence++) {
        System.arraycopy(fixed, 0, all, 0, all.length);
        addHistory(at, sequence, all);
        double base = scores[sequence] - logSum(all);
        for (int t = 0; t < all.length; t++) {
          insert(best, from, tag, base + all[t], sequence, t);
        }
      }
      previous[at] = from;
      chosen[at] = tag;
      scores = best;
    }

    private void addHistory(int at, int sequence, float[] to) {
      if (at > 0) {
        int last = chosen[at - 1][sequence];
        add(to, afterOne[last]);
        if (at > 1) {
          int beforeLast = chosen[at - 2][previous[at - 1][sequence]];
          add(to, afterTwo[beforeLast * tags.length + last]);
        }
      }
    }

    private static void insert(
        double[] best, int[] from, int[] tag, double score, int sequence, int t) {
      int place = BEAM;
      while (place > 0 && score > best[place - 1]) {
        place--;
      }
      if (place < BEAM) {
        for (int i = BEAM - 1; i > place; i--) {
          best[i] = best[i - 1];
          from[i] = from[i - 1];
          tag[i] = tag[i - 1];
        }
        best[place] = score;
        from[place] = sequence;
        tag[place] = t;
      }
    }

    /** The logarithm of the sum of the exponentials. */
    private static double logSum(float[] values) {
      float highest = Float.NEGATIVE_INFINITY;
      for (float value : values) {
        highest = Math.max(highest, value);
      }
      double sum = 0;
      for (float value : values) {
        float distance = value - highest;
        sum += distance < -20 ? 0 : Math.exp(distance);
      }
      return highest + Math.log(sum);
    }

    String[] best() {
      String[] result = new String[chosen.length];
      int sequence = 0;
      for (int at = chosen.length - 1; at >= 0; at--) {
        result[at] = tags[chosen[at][sequence]];
        sequence = previous[at][sequence];
      }
      return result;
    }
  }
}
