package org.claimgraph.server.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.query.BoundQuery;
import org.claimgraph.query.QueryRunner;
import org.claimgraph.query.Rows;
import org.claimgraph.query.RowsPage;
import org.claimgraph.store.DataVersion;

/**
 * The answers that were looked at last, kept while the data stay as they are: the next page of one,
 * or another picture of it, needs no second run. Safe for use by several threads; two who ask the
 * same at once wait for one run.
 */
final class KeptAnswers {
  /** How many answers are kept: one of ten thousand rows takes some tens of megabytes. */
  private static final int ANSWERS = 4;

  private final DatasetGraph dataset;
  private final QueryRunner runner;
  private final int counted;
  private final Map<String, CompletableFuture<RowsPage>> kept = new LinkedHashMap<>(8, 0.75f, true);
  private OptionalLong version = OptionalLong.empty();

  /**
   * None yet.
   *
   * @param counted how many rows of an answer are read at most
   */
  KeptAnswers(DatasetGraph dataset, QueryRunner runner, int counted) {
    this.dataset = dataset;
    this.runner = runner;
    this.counted = counted;
  }

  /**
   * Some rows of an answer.
   *
   * @param offset how many rows to leave out before them
   * @param size how many rows at most
   * @throws org.claimgraph.query.CannedQueryException where the query fails
   */
  RowsPage page(BoundQuery query, int offset, int size) {
    OptionalLong now = DataVersion.of(dataset);
    if (now.isEmpty() || offset + size > counted) {
      return runner.page(query, offset, size, counted);
    }
    RowsPage all = all(query, now);
    List<Map<String, String>> rows = all.rows().rows();
    int first = Math.min(offset, rows.size());
    int last = Math.min(first + size, rows.size());
    return new RowsPage(
        new Rows(all.rows().columns(), rows.subList(first, last)), offset, all.total(), all.more());
  }

  private RowsPage all(BoundQuery query, OptionalLong now) {
    CompletableFuture<RowsPage> own = new CompletableFuture<>();
    CompletableFuture<RowsPage> answer = enter(query.text(), own, now);
    if (answer == own) {
      try {
        own.complete(runner.page(query, 0, counted, counted));
      } catch (RuntimeException e) {
        own.completeExceptionally(e);
        leave(query.text(), own);
        throw e;
      }
    }
    try {
      return answer.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** What is kept of that text, or else the new one, which is kept from now on. */
  private synchronized CompletableFuture<RowsPage> enter(
      String text, CompletableFuture<RowsPage> own, OptionalLong now) {
    if (!now.equals(version)) {
      kept.clear();
      version = now;
    }
    CompletableFuture<RowsPage> known = kept.putIfAbsent(text, own);
    if (kept.size() > ANSWERS) {
      kept.remove(kept.keySet().iterator().next());
    }
    return known == null ? own : known;
  }

  private synchronized void leave(String text, CompletableFuture<RowsPage> own) {
    kept.remove(text, own);
  }
}
