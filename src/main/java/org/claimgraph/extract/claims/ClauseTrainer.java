package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;

/**
 * Learns {@link ClauseModel} from outermost attributions: each sentence without quotation marks is
 * read as if it were the content of somebody's claim. What stands inside a gold content teaches
 * nothing, since annotators left such inner attributions out. The same articles in the same order
 * give the same model.
 */
public final class ClauseTrainer {
  private static final int ROUNDS = 12;
  private static final double RATE = 0.1;
  private static final double PENALTY = 2e-5;
  private static final double ENOUGH = 0.5;
  private static final int FEWEST_SEEN = 3;
  private static final double LEAST_WEIGHT = 0.02;

  private final Paragraphs paragraphs = new Paragraphs(Senses.load());
  private final Lexicon lexicon;
  private final List<Example> examples = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * @param known a model whose lexicon of cues it reads by
   */
  public ClauseTrainer(ClaimModel known) {
    this.lexicon = known.tagger().lexicon();
  }

  private record Example(List<String> features, boolean right) {}

  /** Takes one article's sentences. */
  public void add(GoldClaims article) {
    for (Paragraph text : paragraphs.of(article.annotation())) {
      Marks marks = new Marks(text, article);
      for (int begin = 0; begin < text.length(); begin = text.sentenceEnd[begin]) {
        int end = text.sentenceEnd[begin];
        if (marks.isPlain(begin, end)) {
          paragraphs
              .alone(text, begin, end, List.of())
              .ifPresent(s -> add(s, text.firstAfter(s.span().begin()), marks));
        }
      }
    }
  }

  private void add(Paragraph text, int offset, Marks marks) {
    for (ClauseFrame frame : ClauseFrames.of(text, lexicon.cues())) {
      if (!marks.inContent.get(offset + frame.head())) {
        List<String> features = ClauseFeatures.of(text, frame, lexicon.cues());
        features.forEach(f -> seen.merge(f, 1, Integer::sum));
        examples.add(new Example(features, marks.isRight(frame, offset)));
      }
    }
  }

  /** How many frames it learns from. */
  public int size() {
    return examples.size();
  }

  /** The model that the articles so far give. */
  public ClauseModel train() {
    Map<String, Integer> index = new HashMap<>();
    List<int[]> inputs = new ArrayList<>();
    for (Example example : examples) {
      inputs.add(
          example.features.stream()
              .filter(f -> seen.get(f) >= FEWEST_SEEN)
              .mapToInt(
                  f -> {
                    int next = index.size();
                    return index.computeIfAbsent(f, key -> next);
                  })
              .toArray());
    }
    double[] weights = weights(inputs, index.size());
    Map<String, Double> kept = new TreeMap<>();
    index.forEach(
        (feature, i) -> {
          if (Math.abs(weights[i]) >= LEAST_WEIGHT) {
            kept.put(feature, weights[i]);
          }
        });
    return new ClauseModel(kept);
  }

  /** By gradient ascent, the mean of the later half of the rounds. */
  private double[] weights(List<int[]> inputs, int size) {
    double[] weights = new double[size];
    double[] sum = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double rate = RATE / (1 + round);
      for (int e = 0; e < inputs.size(); e++) {
        int[] input = inputs.get(e);
        double score = 0;
        for (int i : input) {
          score += weights[i];
        }
        double error = (examples.get(e).right ? 1 : 0) - 1 / (1 + StrictMath.exp(-score));
        for (int i : input) {
          weights[i] += rate * error - PENALTY * weights[i];
        }
      }
      for (int i = 0; round >= ROUNDS / 2 && i < size; i++) {
        sum[i] += weights[i] / (ROUNDS - ROUNDS / 2);
      }
    }
    return sum;
  }

  /** Where a paragraph's gold attributions stand. */
  private static final class Marks {
    private final Paragraph text;
    private final BitSet inContent = new BitSet();
    private final BitSet ignored = new BitSet();
    private final List<BitSet[]> gold = new ArrayList<>();

    Marks(Paragraph text, GoldClaims article) {
      this.text = text;
      mark(article.ignored(), ignored);
      for (Attribution attribution : article.attributions()) {
        BitSet content = mark(attribution.content(), new BitSet());
        if (!content.isEmpty()) {
          inContent.or(content);
          gold.add(
              new BitSet[] {
                mark(attribution.source(), new BitSet()),
                mark(attribution.cue(), new BitSet()),
                content
              });
        }
      }
    }

    private BitSet mark(List<Span> spans, BitSet marks) {
      for (Span span : spans) {
        for (int i = text.firstAfter(span.begin());
            i < text.length() && text.tokens.get(i).span().begin() < span.end();
            i++) {
          marks.set(i);
        }
      }
      return marks;
    }

    /** Whether nothing in a stretch was skipped or is quoted. */
    boolean isPlain(int begin, int end) {
      boolean plain = ignored.get(begin, end).isEmpty();
      for (int i = begin; i < end; i++) {
        plain &= text.quotes[i] == Paragraph.Quote.OUTSIDE;
      }
      return plain;
    }

    boolean isRight(ClauseFrame frame, int offset) {
      BitSet content = new BitSet();
      frame.content().forEach(r -> content.set(offset + r.begin(), offset + r.end()));
      BitSet source = new BitSet();
      source.set(offset + frame.source().begin(), offset + frame.source().end());
      return gold.stream()
          .anyMatch(
              g ->
                  g[1].get(offset + frame.head())
                      && (source.isEmpty() ? g[0].isEmpty() : source.intersects(g[0]))
                      && overlap(content, g[2]) >= ENOUGH);
    }

    private static double overlap(BitSet a, BitSet b) {
      BitSet common = (BitSet) a.clone();
      common.and(b);
      return 2.0 * common.cardinality() / (a.cardinality() + b.cardinality());
    }
  }
}
