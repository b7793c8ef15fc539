package org.claimgraph.pipeline;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.claimgraph.article.Article;
import org.claimgraph.article.ArticleReader;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Extractors;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Annotator;
import org.claimgraph.resolve.within.WithinArticle;

/**
 * Measures how many tokens a second one core takes through {@code annotate}, step by step. Counts
 * the thread's processor time, so that other work on the machine matters little.
 *
 * <p>Run it from the test class path with the paths of articles as arguments.
 */
public final class Throughput {
  private static final int ROUNDS = 4;

  private final Map<String, Long> nanos = new LinkedHashMap<>();

  private Throughput() {}

  /** Prints one table for each round; the first ones warm up. */
  public static void main(String[] paths) {
    List<Article> articles = new ArrayList<>();
    new ArticleReader(problem -> {}).read(List.of(paths), articles::add);
    Annotator annotator = Annotator.load();
    Extractors extractors = Extractors.load();
    for (int round = 1; round <= ROUNDS; round++) {
      Throughput throughput = new Throughput();
      long tokens = 0;
      for (Article article : articles) {
        tokens += throughput.run(article, annotator, extractors);
      }
      throughput.print(round, tokens);
    }
  }

  private int run(Article article, Annotator annotator, Extractors extractors) {
    Annotation annotation = time("tokens, tags", () -> annotator.annotate(article));
    Extraction extraction = time("extract", () -> extractors.extract(annotation));
    var resolved = time("resolve", () -> WithinArticle.resolve(extraction));
    time("write", () -> StandOff.line(extraction, resolved.mentions()));
    return annotation.tokens().size();
  }

  private <T> T time(String step, Supplier<T> work) {
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    T result = work.get();
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
    nanos.merge(step, spent, Long::sum);
    return result;
  }

  private void print(int round, long tokens) {
    System.out.printf("round %d: %d tokens%n", round, tokens);
    nanos.forEach((step, spent) -> row(step, spent, tokens));
    row("all", nanos.values().stream().mapToLong(Long::longValue).sum(), tokens);
  }

  private static void row(String step, long nanos, long tokens) {
    System.out.printf(
        "  %-14s %8.1f us/token %8.0f tokens/s%n",
        step, nanos / 1e3 / tokens, tokens / (nanos / 1e9));
  }
}
