package org.claimgraph.extract.claims;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.claims.Statement.Part;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Annotator;
import org.claimgraph.pipeline.GoldReader;

/**
 * Measures attributions inside given contents by models that have not learned from their articles,
 * for each corpus: {@code java org.claimgraph.extract.claims.NestedFolds DATA NESTED FOLDS
 * HOW_MANY_OF_THEM TEXTS...}, where DATA, NESTED and TEXTS are what {@code train relayed} takes.
 *
 * <p>Right is a certain gold one with half of its content and a word of its source (or none on both
 * sides); what is paired with an uncertain one counts nowhere. The outer claimant's own "he plans
 * to" counts as wrong: leaving it out is for who knows whom "he" means.
 */
final class NestedFolds {
  private static final double HALF = 0.5;
  private static final double[] LEAST = {0.5, 0.6, 0.7, 0.8, 0.9};

  private final int[] gold = new int[LEAST.length];
  private final int[] found = new int[LEAST.length];
  private final int[] right = new int[LEAST.length];

  private NestedFolds() {}

  public static void main(String[] arguments) throws IOException {
    GoldReader reader = new GoldReader(Annotator.load(), problem -> System.err.println(problem));
    Path data = Path.of(arguments[0]);
    List<Path> folders =
        Stream.concat(Stream.of(data), Arrays.stream(arguments).skip(4).map(Path::of)).toList();
    List<GoldClaims> outermost = reader.claims(data);
    List<GoldClaims> articles = reader.claims(folders, Path.of(arguments[1]));
    int folds = Integer.parseInt(arguments[2]);
    Map<String, NestedFolds> scores = new TreeMap<>();
    for (int fold = 0; fold < Integer.parseInt(arguments[3]); fold++) {
      int held = fold;
      IntPredicate isHeld = i -> i % folds == held;
      ClaimModel known = ClaimExtractor.shippedOutermost();
      ClaimModel nested =
          ClaimTrainer.trainNested(known, outermost, those(articles, isHeld.negate()));
      ClaimExtractor extractor = new ClaimExtractor(known, nested);
      for (GoldClaims article : those(articles, isHeld)) {
        String corpus = article.annotation().article().inputId().replaceFirst(":.*", "");
        scores.computeIfAbsent(corpus, key -> new NestedFolds()).add(article, extractor);
      }
    }
    scores.forEach(
        (corpus, score) -> {
          System.out.println(corpus);
          score.print();
        });
  }

  private static List<GoldClaims> those(List<GoldClaims> articles, IntPredicate wanted) {
    return IntStream.range(0, articles.size()).filter(wanted).mapToObj(articles::get).toList();
  }

  private void add(GoldClaims article, ClaimExtractor extractor) {
    Annotation annotation = article.annotation();
    List<Paragraph> text = new Paragraphs(Senses.load()).of(annotation);
    for (Attribution outer : article.attributions()) {
      Stream<Part> content = outer.content().stream().flatMap(span -> Paragraphs.parts(text, span));
      List<Attribution> read = flat(extractor.within(content, annotation.quotations(), 0));
      for (int t = 0; t < LEAST.length; t++) {
        double least = LEAST[t];
        List<Attribution> sure = read.stream().filter(a -> a.confidence() >= least).toList();
        add(t, annotation, flat(outer.nested()), sure);
      }
    }
  }

  private static List<Attribution> flat(List<Attribution> attributions) {
    return attributions.stream().flatMap(Attribution::withInner).toList();
  }

  private record Pair(Attribution gold, Attribution read, double content, double source) {}

  private void add(int t, Annotation text, List<Attribution> golds, List<Attribution> reads) {
    List<Pair> pairs = new ArrayList<>();
    for (Attribution one : golds) {
      for (Attribution other : reads) {
        double content = Agreement.overlap(text, one.content(), other.content());
        if (content > 0) {
          pairs.add(
              new Pair(one, other, content, Agreement.overlap(text, one.source(), other.source())));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::content).thenComparingDouble(Pair::source).reversed());
    Set<Attribution> paired = new HashSet<>();
    int uncertain = 0;
    for (Pair pair : pairs) {
      if (!paired.contains(pair.gold) && !paired.contains(pair.read)) {
        paired.add(pair.gold);
        paired.add(pair.read);
        boolean certain = pair.gold.confidence() >= 1;
        uncertain += certain ? 0 : 1;
        right[t] += certain && pair.content >= HALF && pair.source > 0 ? 1 : 0;
      }
    }
    gold[t] += (int) golds.stream().filter(a -> a.confidence() >= 1).count();
    found[t] += reads.size() - uncertain;
  }

  private void print() {
    for (int t = 0; t < LEAST.length; t++) {
      double precision = 100.0 * right[t] / Math.max(1, found[t]);
      double recall = 100.0 * right[t] / Math.max(1, gold[t]);
      System.out.printf(
          Locale.ROOT,
          "confidence %.1f or more: F1 %.1f  P %.1f  R %.1f  (%d right, %d found, %d gold)%n",
          LEAST[t],
          2 * precision * recall / Math.max(1e-9, precision + recall),
          precision,
          recall,
          right[t],
          found[t],
          gold[t]);
    }
  }
}
