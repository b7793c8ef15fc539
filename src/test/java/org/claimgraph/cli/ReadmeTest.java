package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.claimgraph.query.QueryCatalogue;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README shows must be there. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");

  @TestFactory
  List<DynamicTest> showsCommandsThatExist() throws IOException {
    List<List<String>> commands =
        lines("^    (?:\\$ )?\\./claimgraph ([^|&>#\\n]+)").stream()
            .map(line -> List.of(line.strip().split("\\s+")))
            .toList();

    assertThat(commands).hasSizeGreaterThan(8);
    return Documented.exist(commands);
  }

  @Test
  void showsQueriesThatExist() throws IOException {
    assertThat(lines("^    (?:\\$ )?\\./claimgraph query ([a-z][a-z-]+)"))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(QueryCatalogue.get(name).question()).isNotEmpty());
  }

  @Test
  void linksToFilesThatExist() throws IOException {
    assertThat(lines("\\]\\(([^)#:]+)\\)"))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(Path.of(file)).exists());
  }

  private static List<String> lines(String pattern) throws IOException {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(Files.readString(README))
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }
}
