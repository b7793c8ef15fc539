package org.claimgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.claimgraph.pipeline.Build;
import org.claimgraph.pipeline.Reading;
import org.claimgraph.query.AnswerFormat;
import org.claimgraph.query.CannedQuery;
import org.claimgraph.query.QueryCatalogue;
import org.claimgraph.query.QueryRunner;
import org.claimgraph.rdf.Iris;
import org.claimgraph.resolve.across.Curation;
import org.claimgraph.store.LocalStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows in one go what the program does: builds the graph of the seeds, asks it, serves it. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Builds the graph of the articles in seeds/ in a store of its own,",
      "prints all claims about one of its units, then serves the graph with the Fuseki UI."
    },
    footer = {"", "Example:", "  claimgraph demo --port 8080"})
final class DemoCommand implements Callable<Integer> {
  private static final String QUESTION = "claims-about";

  @Spec private @Nullable CommandSpec spec;
  @Mixin private ServeCommand.Listening listening = new ServeCommand.Listening();

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      description = "Where the articles are; seeds beside the launcher by default.")
  private Path seeds = Path.of(System.getProperty("claimgraph.home", "."), "seeds");

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Where to build the graph (default: ${DEFAULT-VALUE}).",
      defaultValue = "claimgraph-demo")
  private Path directory = Path.of("claimgraph-demo");

  @Option(
      names = "--serve",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Serve the graph afterwards; --no-serve ends after the answer.")
  private boolean serve = true;

  @Override
  public Integer call() {
    PrintWriter err = Streams.err(spec);
    ProblemLog problems = new ProblemLog(err);
    err.println("Reading the articles in " + seeds + " ...");
    err.flush();
    LocalStore store = LocalStore.open(directory, Iris.DEFAULT);
    try {
      BuildCommand.print(Build.run(store, new Reading(), options(), problems), err);
      answer(store);
      if (serve) {
        ServeCommand.serve(store, listening.options(), Streams.out(spec));
      }
    } finally {
      store.close();
    }
    return problems.exitCode();
  }

  private Build.Options options() {
    return new Build.Options(
        List.of(seeds.toString()),
        Runtime.getRuntime().availableProcessors(),
        true,
        true,
        Curation.NONE);
  }

  private void answer(LocalStore store) {
    CannedQuery query = QueryCatalogue.get(QUESTION);
    Map<String, String> values = new TreeMap<>();
    query
        .parameters()
        .forEach(p -> p.example().ifPresent(example -> values.put(p.name(), example)));
    PrintWriter out = Streams.out(spec);
    out.println();
    out.println(query.question());
    query.parameters().forEach(p -> out.println(QUESTION + " " + p.assignment()));
    out.println();
    out.flush();
    QueryRunner.over(store.dataset(), false)
        .write(query.bind(values), AnswerFormat.TABLE, LineWidth.of(spec), System.out);
    out.println();
    out.flush();
  }
}
