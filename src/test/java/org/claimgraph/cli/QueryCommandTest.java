package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimgraph.rdf.Iris;
import org.claimgraph.store.LocalStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCommandTest {
  private final PrintStream stdout = System.out;
  private final ByteArrayOutputStream answer = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @BeforeEach
  void catchAnswer() {
    System.setOut(new PrintStream(answer, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void restore() {
    System.setOut(stdout);
  }

  @Test
  void listNamesQueriesQuestionsAndParameters() {
    assertThat(Main.run("query", "--list")).isEqualTo(ExitCode.DONE);
    assertThat(answer())
        .contains("claims-about\n  What is claimed about")
        .contains("  name=\"72nd Brigade\"  any form of its name");
  }

  @Test
  void aStoreIsAsked() {
    assertThat(Main.run("query", "outlets", "--store", store(), "--format", "csv"))
        .isEqualTo(ExitCode.DONE);
    assertThat(answer()).isEqualTo("outlet,articles,claims,first,last\r\n");
  }

  @Test
  void aFileIsAskedWithItsParameters() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("mine.rq"), "SELECT ?x ?y { VALUES (?x ?y) { (\"a\" \"b\") } }");

    assertThat(Main.run("query", "--file", file.toString(), "x=1=2", "--store", store()))
        .isEqualTo(ExitCode.DONE);
    assertThat(answer()).isEqualTo("x    y\n---  -\n1=2  b\n");
  }

  @Test
  void wrongUseIsToldFromFailure() {
    assertThat(Main.run("query")).isEqualTo(ExitCode.USAGE);
    assertThat(Main.run("query", "none")).isEqualTo(ExitCode.USAGE);
    assertThat(Main.run("query", "claims-about")).isEqualTo(ExitCode.USAGE);
    assertThat(Main.run("query", "claims-about", "nome=x")).isEqualTo(ExitCode.USAGE);
    assertThat(Main.run("query", "claims-about", "72nd Brigade")).isEqualTo(ExitCode.USAGE);
    assertThat(Main.run("query", "outlets", "--store", folder.resolve("none").toString()))
        .isEqualTo(ExitCode.FAILED);
    assertThat(Main.run("query", "outlets", "--store", store(), "--format", "ttl"))
        .isEqualTo(ExitCode.FAILED);
  }

  @Test
  void anOpenServerWithoutPasswordsIsRefused() {
    assertThat(Main.run("serve", "--public", "--store", store())).isEqualTo(ExitCode.FAILED);
    assertThat(Main.run("serve", "--writable", "--store", store())).isEqualTo(ExitCode.FAILED);
  }

  private String store() {
    Path directory = folder.resolve("store");
    LocalStore.open(directory, Iris.DEFAULT).close();
    return directory.toString();
  }

  private String answer() {
    return answer.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
