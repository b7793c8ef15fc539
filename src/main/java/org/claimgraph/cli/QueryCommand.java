package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimgraph.query.BoundQuery;
import org.claimgraph.query.CannedQuery;
import org.claimgraph.query.CannedQueryException;
import org.claimgraph.query.QueryCatalogue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a canned query, or one in a file, of a store or a SPARQL endpoint. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Asks the graph a question.",
    footer = {
      "",
      "Examples:",
      "  claimgraph query --list",
      "  claimgraph query claims-about name=\"93rd Brigade\"",
      "  claimgraph query claims-by name=\"defence ministry\" --format csv",
      "  claimgraph query units --endpoint http://localhost:3030/kg/query"
    })
final class QueryCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME KEY=VALUE",
      description = "Name of a canned query, and values for its parameters.")
  private List<String> words = List.of();

  @Option(names = "--list", description = "List the canned queries and their parameters.")
  private boolean list;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "Ask the SPARQL query in a file instead of a canned one.")
  private @Nullable Path file;

  @Mixin private AnswerOptions answer = new AnswerOptions();

  @Override
  public Integer call() throws IOException {
    if (list) {
      list(Streams.out(spec));
      return ExitCode.DONE;
    }
    answer.to(bound());
    return ExitCode.DONE;
  }

  private BoundQuery bound() {
    try {
      boolean named = file == null;
      if (named && (words.isEmpty() || words.getFirst().contains("="))) {
        throw wrong("Name a query: claimgraph query --list shows them");
      }
      CannedQuery query =
          file == null ? QueryCatalogue.get(words.getFirst()) : CannedQuery.read(file);
      return query.bind(values(words.subList(named ? 1 : 0, words.size())));
    } catch (CannedQueryException e) {
      throw wrong(Objects.requireNonNull(e.getMessage()));
    }
  }

  private Map<String, String> values(List<String> assignments) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String assignment : assignments) {
      int equals = assignment.indexOf('=');
      if (equals < 1) {
        throw wrong("Expected KEY=VALUE, found \"" + assignment + "\"");
      }
      values.put(assignment.substring(0, equals), assignment.substring(equals + 1));
    }
    return values;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  private static void list(PrintWriter out) {
    for (CannedQuery query : QueryCatalogue.load().queries()) {
      out.println(query.name());
      out.println("  " + query.question());
      for (CannedQuery.Parameter parameter : query.parameters()) {
        out.println("  " + parameter.assignment() + "  " + parameter.meaning());
      }
    }
    out.flush();
  }
}
