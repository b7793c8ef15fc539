package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher on the jar that this build has just made. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  private static final Path LAUNCHER = Path.of("claimgraph").toAbsolutePath();

  @TempDir private Path folder;

  @BeforeEach
  void takeTheJarForFresh() throws IOException {
    Files.setLastModifiedTime(
        Path.of("target", "claimgraph.jar"), FileTime.from(Instant.now().plusSeconds(1)));
  }

  @Test
  void worksThroughASymbolicLinkFromAnyFolder() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("cg"), LAUNCHER);

    Run run = run(link.toString(), "--version");

    assertThat(run.exit).isZero();
    assertThat(run.output).contains("claimgraph");
  }

  @Test
  void annotatesAndExitsWithZero() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "All is quiet.");

    Run run = run(LAUNCHER.toString(), "annotate", "a.txt");

    assertThat(run.output).contains("{\"id\":\"a.txt\"");
    assertThat(run.exit).isZero();
  }

  @Test
  void exitsWithOneForProblemsTwoForWrongUseThreeForFailure() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "All is quiet.");

    assertThat(run(LAUNCHER.toString(), "annotate", "missing.txt").exit).isEqualTo(1);
    assertThat(run(LAUNCHER.toString(), "annotate").exit).isEqualTo(2);
    assertThat(run(LAUNCHER.toString(), "annotate", "a.txt", "-o", "no/such/folder/x").exit)
        .isEqualTo(3);
  }

  private Run run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(new ArrayList<>(List.of(command)))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }

  private record Run(int exit, String output) {}
}
