package org.claimgraph.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How many threads read; what is read does not depend on it. */
final class ThreadOptions {
  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  private int count = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads read; all cores by default. The result is the same.")
  void setCount(int threads) {
    if (threads < 1 && spec != null) {
      throw new ParameterException(
          spec.commandLine(), "Expected --threads of 1 or more, found " + threads);
    }
    count = threads;
  }

  /** At least 1. */
  int count() {
    return count;
  }
}
