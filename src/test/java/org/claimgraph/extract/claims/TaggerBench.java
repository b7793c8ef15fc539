package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.claimgraph.article.ArticleReader;
import org.claimgraph.extract.Attribution;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Annotator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time that reading attributions takes, in one thread and without what comes before: articles that
 * are already annotated, of the folder or file in the system property {@code articles}, by default
 * the seeds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class TaggerBench {
  private final List<Annotation> annotations = new ArrayList<>();
  private final ClaimExtractor extractor = ClaimExtractor.load();

  /** Annotates the articles. */
  @Setup
  public void annotate() {
    String articles = System.getProperty("articles", "seeds");
    Annotator annotator = Annotator.load();
    new ArticleReader(problem -> {})
        .read(List.of(articles), article -> annotations.add(annotator.annotate(article)));
  }

  /** One round over all articles. */
  @Benchmark
  public List<List<Attribution>> extract() {
    return annotations.stream().map(extractor::extract).toList();
  }
}
