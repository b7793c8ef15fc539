package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimgraph.link.Linker;
import org.claimgraph.pipeline.Build;
import org.claimgraph.pipeline.Reading;
import org.claimgraph.resolve.across.Curation;
import org.claimgraph.store.LocalStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles into a store. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Reads articles, extracts, resolves and links what they say,",
      "validates the graph and stores it."
    },
    footer = {"", "Example:", "  claimgraph build seeds --store my-store"})
final class BuildCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private StoreOptions store = new StoreOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files or directories: text, HTML, JSON, JSON lines, gzipped or not; - for stdin.")
  private List<String> inputs = List.of();

  @Option(
      names = "--curation",
      paramLabel = "FILE",
      description = {
        "People's decisions on entities, one a line, parted by tabs:",
        "same PATH PATH, different PATH ARTICLE/REFERENT, rename PATH LABEL,",
        "link PATH IRI, unlink PATH IRI."
      })
  private @Nullable Path curation;

  @Option(names = "--prune", description = "Remove stored articles that the inputs do not hold.")
  private boolean prune;

  @Option(names = "--force", description = "Read articles again that the store holds unchanged.")
  private boolean force;

  @Mixin private KnowledgeBaseOptions bases = new KnowledgeBaseOptions();

  @Mixin private ThreadOptions threads = new ThreadOptions();

  @Override
  public Integer call() throws IOException {
    ProblemLog problems = new ProblemLog(Streams.err(spec));
    Build.Options options =
        new Build.Options(inputs, threads.count(), force, prune, readCuration());
    Linker linker = Linker.with(bases.open());
    try (LocalStore opened = store.open()) {
      print(Build.run(opened, new Reading(), linker, options, problems), Streams.err(spec));
    }
    return problems.exitCode();
  }

  static void print(Build.Summary summary, PrintWriter err) {
    err.printf(
        "%d articles read, %d unchanged, %d removed; %d claims read; %d entities, %d links%n",
        summary.read(),
        summary.unchanged(),
        summary.removed(),
        summary.claims(),
        summary.entities(),
        summary.links());
    err.flush();
  }

  private Curation readCuration() throws IOException {
    if (curation == null) {
      return Curation.NONE;
    }
    try {
      return Curation.parse(Files.readString(curation));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), curation + ", " + e.getMessage(), e);
    }
  }
}
