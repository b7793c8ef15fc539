package org.claimgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;

/**
 * Says why a command failed: in one sentence where the set-up is at fault, with a trace for bugs.
 */
final class Failure {

  private Failure() {}

  /** Prints the reason on standard error; gives the exit code. */
  static int explain(Exception failure, CommandLine line, boolean verbose) {
    if (verbose || !isExpected(failure)) {
      failure.printStackTrace(line.getErr());
    } else {
      line.getErr().println("claimgraph: " + sentence(failure));
    }
    line.getErr().flush();
    return ExitCode.FAILED;
  }

  /** Whether a room refused its input or set-up, or the file system did; all else is a bug. */
  private static boolean isExpected(Exception failure) {
    return failure instanceof IOException
        || failure instanceof UncheckedIOException
        || failure.getClass().getName().startsWith("org.claimgraph.");
  }

  private static String sentence(Exception failure) {
    Throwable cause = failure instanceof UncheckedIOException e ? e.getCause() : failure;
    return switch (cause) {
      case NoSuchFileException e -> e.getMessage() + ": there is no such file";
      case IOException e -> e.getClass().getSimpleName() + ": " + e.getMessage();
      default -> String.valueOf(cause.getMessage());
    };
  }
}
