package org.claimgraph.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.claimgraph.store.Export;
import org.claimgraph.store.LocalStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the graphs of a store as a file. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the graphs of a store, in the order of their names.",
    footer = {"", "Example:", "  claimgraph export --format trig -o graph.trig"})
final class ExportCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private StoreOptions store = new StoreOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {"${COMPLETION-CANDIDATES}; nq by default.", "ttl is the union of all graphs."})
  private Export.Format format = Export.Format.NQ;

  @Option(
      names = "--sorted",
      description = "Sort the lines within each graph (nq only): equal stores give equal files.")
  private boolean sorted;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; standard output by default.")
  private @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    if (sorted && format != Export.Format.NQ && spec != null) {
      throw new ParameterException(spec.commandLine(), "--sorted goes with --format nq only");
    }
    try (LocalStore opened = store.openExisting();
        OutputStream out = new BufferedOutputStream(open())) {
      if (sorted) {
        Export.writeSorted(opened, out);
      } else {
        Export.write(opened, format, out);
      }
    }
    return ExitCode.DONE;
  }

  private OutputStream open() throws IOException {
    return output == null
        ? new FileOutputStream(FileDescriptor.out)
        : Files.newOutputStream(output);
  }
}
