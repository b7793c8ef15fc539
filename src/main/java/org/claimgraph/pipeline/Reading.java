package org.claimgraph.pipeline;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.claimgraph.article.Article;
import org.claimgraph.article.ArticleReader;
import org.claimgraph.article.Problems;
import org.claimgraph.extract.Extraction;
import org.claimgraph.extract.Extractors;
import org.claimgraph.nlp.Annotator;

/** Reads articles and everything in them. Safe for use by several threads; load it once. */
public final class Reading {
  private final Annotator annotator;
  private final Extractors extractors;

  /** Loads all models, side by side. */
  public Reading() {
    CompletableFuture<Annotator> loading =
        CompletableFuture.supplyAsync(Annotator::load, Thread::startVirtualThread);
    extractors = Extractors.load();
    annotator = loading.join();
  }

  /** What the extractors find in one article. */
  public Extraction read(Article article) {
    return extractors.extract(annotator.annotate(article));
  }

  /**
   * Reads all articles of some inputs on several threads.
   *
   * @param threads how many, at least 1; does not change what is read
   * @param inputs files, directories, or {@code -} for standard input
   * @param problems takes what is wrong with the inputs
   * @param wanted which articles to read; called in input order, on the calling thread
   * @param work what to make of an article; called on several threads
   * @param then takes the results in input order, on the calling thread
   */
  public <R> void each(
      int threads,
      List<String> inputs,
      Problems problems,
      Predicate<Article> wanted,
      Function<Article, R> work,
      Consumer<R> then) {
    try (InOrder<Article, R> inOrder = new InOrder<>(threads, work, then)) {
      new ArticleReader(problems)
          .read(
              inputs,
              article -> {
                if (wanted.test(article)) {
                  inOrder.accept(article);
                }
              });
      inOrder.finish();
    }
  }
}
