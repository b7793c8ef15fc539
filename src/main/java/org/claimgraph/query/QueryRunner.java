package org.claimgraph.query;

import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.system.Txn;

/** Runs canned queries on a dataset or at a SPARQL endpoint. */
public final class QueryRunner {
  private final String target;
  private final Function<Query, QueryExecBuilder> execution;
  private final Consumer<Runnable> transaction;
  private final boolean allowService;

  private QueryRunner(
      String target,
      Function<Query, QueryExecBuilder> execution,
      Consumer<Runnable> transaction,
      boolean allowService) {
    this.target = target;
    this.execution = execution;
    this.transaction = transaction;
    this.allowService = allowService;
  }

  /**
   * Runs on a dataset, each query in a read transaction of its own.
   *
   * @param dataset what is asked; its default graph should be the union of its graphs
   * @param allowService whether a query may ask other endpoints through {@code SERVICE}
   */
  public static QueryRunner over(DatasetGraph dataset, boolean allowService) {
    return new QueryRunner(
        "the store",
        query -> QueryExec.dataset(dataset).query(query).set(ARQ.httpServiceAllowed, allowService),
        work -> Txn.executeRead(dataset, work),
        allowService);
  }

  /** Runs at a SPARQL 1.1 query endpoint. Nothing is sent before a query is run. */
  public static QueryRunner at(URI endpoint) {
    return new QueryRunner(
        endpoint.toString(),
        query -> QueryExecHTTP.service(endpoint.toString()).query(query),
        Runnable::run,
        true);
  }

  /** Runs at the same place, and stops a query that takes longer than that. */
  public QueryRunner within(Duration longest) {
    return new QueryRunner(
        target,
        query -> execution.apply(query).timeout(longest.toMillis(), TimeUnit.MILLISECONDS),
        transaction,
        allowService);
  }

  /**
   * Runs a query and writes the answer in UTF-8.
   *
   * @param lineWidth the most characters in a line of a table
   * @throws CannedQueryException where the format does not suit the query or the query fails
   */
  public void write(BoundQuery query, AnswerFormat format, int lineWidth, OutputStream out) {
    if (query.givesRows() != format.holdsRows()) {
      throw new CannedQueryException(
          query.givesRows()
              ? query.canned().name() + " gives rows, not triples: use --format table, csv or json"
              : query.canned().name() + " gives triples, not rows: use --format ttl");
    }
    AnswerWriter writer = new AnswerWriter(format, lineWidth, out);
    run(
        query,
        execution -> {
          switch (query.query().queryType()) {
            case SELECT -> writer.rows(execution.select(), query);
            case ASK -> writer.yesOrNo(execution.ask());
            case DESCRIBE -> writer.triples(execution.describe());
            default -> writer.triples(execution.construct());
          }
        });
  }

  /**
   * Runs a query that gives rows and keeps them all.
   *
   * @throws CannedQueryException where the query fails
   */
  public Rows rows(BoundQuery query) {
    List<Map<String, String>> rows = new ArrayList<>();
    run(query, execution -> collect(execution.select(), rows));
    return new Rows(query.query().getResultVars(), rows);
  }

  /**
   * Runs a query that gives rows, keeps a page of them and counts the others.
   *
   * @param offset how many rows to leave out before the page
   * @param size how many rows the page holds at most
   * @param counted how many rows to count at most, so that a huge answer is not read to its end
   * @throws CannedQueryException where the query fails
   */
  public RowsPage page(BoundQuery query, int offset, int size, int counted) {
    int most = Math.max(counted, offset + size);
    List<Map<String, String>> rows = new ArrayList<>();
    int[] total = {0};
    run(
        query.atMost(most + 1),
        execution -> {
          RowSet answer = execution.select();
          for (; answer.hasNext(); total[0]++) {
            Binding row = answer.next();
            if (total[0] >= offset && total[0] < offset + size) {
              rows.add(values(row, answer.getResultVars()));
            }
          }
        });
    return new RowsPage(
        new Rows(query.query().getResultVars(), rows),
        offset,
        Math.min(most, total[0]),
        total[0] > most);
  }

  private static void collect(RowSet answer, List<Map<String, String>> rows) {
    answer.forEach(binding -> rows.add(values(binding, answer.getResultVars())));
  }

  private static Map<String, String> values(Binding binding, List<Var> variables) {
    Map<String, String> row = new HashMap<>();
    for (Var variable : variables) {
      Node node = binding.get(variable);
      if (node != null) {
        String value = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        row.put(variable.getVarName(), value);
      }
    }
    return row;
  }

  /**
   * Refuses a query that asks other endpoints where that is not allowed; running it does so too.
   *
   * @throws CannedQueryException where it is refused
   */
  public void check(BoundQuery query) {
    if (!allowService && query.canned().asksOthers()) {
      throw new CannedQueryException(
          ("%s asks another endpoint (SERVICE), which is not allowed here: use claimgraph query"
                  + " --allow-service, or the SPARQL endpoint of claimgraph serve --allow-service")
              .formatted(query.canned().name()));
    }
  }

  private void run(BoundQuery query, Consumer<QueryExec> use) {
    check(query);
    try {
      transaction.accept(
          () -> {
            try (QueryExec execution = this.execution.apply(query.query()).build()) {
              use.accept(execution);
            }
          });
    } catch (QueryCancelledException e) {
      throw new CannedQueryException(query.canned().name() + " took too long and was stopped", e);
    } catch (HttpException | QueryException e) {
      throw new CannedQueryException(
          "%s could not be answered by %s: %s".formatted(query.canned().name(), target, reason(e)),
          e);
    }
  }

  private static String reason(Throwable failure) {
    UnaryOperator<String> firstLine = text -> text.lines().findFirst().orElse("");
    Throwable cause = failure;
    while (cause.getMessage() == null && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null
        ? cause.getClass().getSimpleName()
        : firstLine.apply(cause.getMessage());
  }
}
