package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import picocli.CommandLine;

/** Checks command lines that documents show: the command and each of its options must exist. */
final class Documented {
  private Documented() {}

  /** One test for each command line, given as words after the program's name. */
  static List<DynamicTest> exist(List<List<String>> commands) {
    return commands.stream()
        .map(words -> DynamicTest.dynamicTest(String.join(" ", words), () -> exists(words)))
        .toList();
  }

  private static void exists(List<String> words) {
    CommandLine program = new CommandLine(new Main());
    CommandLine command = program;
    if (!words.getFirst().startsWith("-")) {
      assertThat(program.getSubcommands()).containsKey(words.getFirst());
      command = program.getSubcommands().get(words.getFirst());
    }
    for (String word : words) {
      if (word.startsWith("-")) {
        assertThat(command.getCommandSpec().findOption(word)).as(word).isNotNull();
      }
    }
  }
}
