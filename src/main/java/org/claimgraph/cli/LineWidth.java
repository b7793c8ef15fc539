package org.claimgraph.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** How many characters a line of the terminal holds. */
final class LineWidth {
  private static final int WITHOUT_TERMINAL = 140;

  private LineWidth() {}

  /** What {@code COLUMNS} says, else the terminal's width, else a wide page. */
  static int of(@Nullable CommandSpec spec) {
    String columns = System.getenv("COLUMNS");
    if (columns != null && columns.matches("[1-9]\\d{0,4}")) {
      return Integer.parseInt(columns);
    }
    return spec == null || System.console() == null
        ? WITHOUT_TERMINAL
        : spec.usageMessage().autoWidth(true).width();
  }
}
