package org.claimgraph.cli;

import java.io.PrintWriter;
import org.claimgraph.article.Problem;
import org.claimgraph.article.Problems;

/** Prints problems as they come and counts them. Safe for use by several threads. */
final class ProblemLog implements Problems {
  private final PrintWriter err;
  private int count;

  ProblemLog(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void report(Problem problem) {
    count++;
    err.println(problem);
    err.flush();
  }

  /** {@link ExitCode#DONE} or {@link ExitCode#PROBLEMS}. */
  synchronized int exitCode() {
    return count == 0 ? ExitCode.DONE : ExitCode.PROBLEMS;
  }
}
