package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What {@code docker/} names must exist: no container engine runs where this is tested. */
class DockerFilesTest {
  private static final Path DOCKERFILE = Path.of("docker", "Dockerfile");
  private static final Path COMPOSE = Path.of("docker", "compose.yaml");
  private static final Path README = Path.of("docker", "README.md");

  @Test
  void copiesWhatIsThere() throws IOException {
    List<String> sources =
        Files.readAllLines(DOCKERFILE).stream()
            .filter(line -> line.startsWith("COPY ") && !line.contains("--from"))
            .map(line -> line.substring("COPY ".length()).split(" "))
            .flatMap(words -> Arrays.stream(words).limit(words.length - 1L))
            .toList();

    assertThat(sources).isNotEmpty().allSatisfy(source -> assertThat(Path.of(source)).exists());
  }

  @Test
  void copiesFromTheBuildWhatMavenMakes() throws IOException {
    assertThat(Files.readString(DOCKERFILE))
        .contains("/build/target/claimgraph.jar", "/build/target/lib", "ENTRYPOINT");
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains(
            "<finalName>claimgraph</finalName>", "<outputDirectory>${project.build.directory}/lib");
    assertThat(Path.of("claimgraph")).isExecutable();
  }

  @Test
  void namesFilesThatExist() throws IOException {
    String all =
        Files.readString(COMPOSE) + Files.readString(README) + Files.readString(DOCKERFILE);
    List<String> paths =
        Pattern.compile("\\bdocker/[A-Za-z.]+[a-z]\\b")
            .matcher(all)
            .results()
            .map(MatchResult::group)
            .toList();

    assertThat(paths)
        .isNotEmpty()
        // The user's own, and named as such.
        .filteredOn(path -> !List.of("docker/articles", "docker/passwords.txt").contains(path))
        .allSatisfy(path -> assertThat(Path.of(path)).exists());
  }

  @TestFactory
  List<DynamicTest> givesCommandsAndOptionsThatExist() throws IOException {
    List<List<String>> commands = new ArrayList<>();
    Pattern.compile("command:\\s*\\[([^]]*)]")
        .matcher(Files.readString(COMPOSE))
        .results()
        .map(match -> List.of(match.group(1).replace("\"", "").strip().split(",\\s*")))
        .forEach(commands::add);
    Pattern.compile("^    docker run .* claimgraph (.*)$", Pattern.MULTILINE)
        .matcher(Files.readString(README))
        .results()
        .map(match -> List.of(match.group(1).split(" ")))
        .forEach(commands::add);
    assertThat(commands).hasSizeGreaterThanOrEqualTo(4);
    return Documented.exist(commands);
  }
}
