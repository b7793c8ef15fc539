package org.claimgraph.pipeline;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimgraph.article.Article;
import org.claimgraph.article.ArticleReader;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Extractors;
import org.claimgraph.extract.actors.LikelyPersons;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Annotator;
import org.claimgraph.resolve.within.WithinArticle;

/**
 * Measures tokens per second of everything that {@code annotate} does on one thread, after one
 * round of warm-up: {@code java org.claimgraph.pipeline.AnnotateBench PATH...}
 */
final class AnnotateBench {
  private static final int ROUNDS = 4;

  private AnnotateBench() {}

  public static void main(String[] paths) {
    List<Article> articles = new ArrayList<>();
    new ArticleReader(problem -> System.err.println(problem)).read(List.of(paths), articles::add);
    Annotator annotator = Annotator.load();
    Extractors extractors = Extractors.load();
    LikelyPersons persons = new LikelyPersons();
    for (int round = 0; round <= ROUNDS; round++) {
      long begin = System.nanoTime();
      long busyBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long tokens = 0;
      for (Article article : articles) {
        Annotation annotation = annotator.annotate(article);
        tokens += annotation.tokens().size();
        Extraction read = extractors.extract(annotation);
        StandOff.line(read, WithinArticle.resolveLikely(read, persons.find(read)).mentions());
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      double busy =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busyBefore) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%s: %d tokens, %.0f tokens/s, %.0f tokens per second of the thread's own%n",
          round == 0 ? "warm-up" : "round " + round,
          tokens,
          tokens / seconds,
          tokens / busy);
    }
  }
}
