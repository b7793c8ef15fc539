package org.claimgraph.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands on knowledge base indexes. */
@Command(
    name = "kb",
    mixinStandardHelpOptions = true,
    description = "Makes knowledge base indexes to link entities by.",
    subcommands = KbBuildCommand.class)
final class KbCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "Missing command: kb build");
    }
  }
}
