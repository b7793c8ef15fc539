package org.claimgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import org.claimgraph.query.AnswerFormat;
import org.claimgraph.query.BoundQuery;
import org.claimgraph.query.QueryRunner;
import org.claimgraph.store.LocalStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Of which graph a query is asked, and how its answer is written. */
final class AnswerOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Mixin private StoreOptions store = new StoreOptions();

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "Ask a SPARQL query endpoint instead of a store.")
  private @Nullable URI endpoint;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table, csv or json; ttl for queries that give triples (default: table, or ttl).")
  private @Nullable AnswerFormat format;

  @Option(
      names = "--allow-service",
      description = "Let the query ask other endpoints through SERVICE.")
  private boolean allowService;

  /** Asks the query and writes the answer to standard output. */
  void to(BoundQuery query) throws IOException {
    OutputStream out = new BufferedOutputStream(System.out);
    if (endpoint != null) {
      write(QueryRunner.at(endpoint), query, out);
    } else {
      try (LocalStore local = store.openExisting()) {
        write(QueryRunner.over(local.dataset(), allowService), query, out);
      }
    }
    out.flush();
  }

  private void write(QueryRunner runner, BoundQuery query, OutputStream out) {
    AnswerFormat fitting = query.givesRows() ? AnswerFormat.TABLE : AnswerFormat.TTL;
    runner.write(query, format == null ? fitting : format, LineWidth.of(spec), out);
  }
}
