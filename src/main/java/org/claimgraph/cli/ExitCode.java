package org.claimgraph.cli;

/** What the program's exit codes mean; {@code claimgraph --help} lists them. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;

  /** Done, but problems were reported. */
  static final int PROBLEMS = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** Not done. */
  static final int FAILED = 3;

  private ExitCode() {}
}
