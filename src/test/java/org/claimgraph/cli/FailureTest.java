package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.claimgraph.kb.KnowledgeBaseException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FailureTest {

  @Test
  void aMissingFileIsNamed() {
    assertThat(explained(new NoSuchFileException("dump.json")))
        .isEqualTo("claimgraph: dump.json: there is no such file");
    assertThat(explained(new UncheckedIOException(new NoSuchFileException("a.csv"))))
        .isEqualTo("claimgraph: a.csv: there is no such file");
  }

  @Test
  void otherReasonsAreTheirOwnSentence() {
    assertThat(explained(new KnowledgeBaseException("x.kb is no index")))
        .isEqualTo("claimgraph: x.kb is no index");
    assertThat(explained(new IOException("disk full")))
        .isEqualTo("claimgraph: IOException: disk full");
  }

  @Test
  void aBugShowsItsTrace() {
    assertThat(explained(new IllegalStateException("bug"))).contains("at org.claimgraph");
  }

  private static String explained(Exception failure) {
    StringWriter text = new StringWriter();
    CommandLine line = new CommandLine(CommandLine.Model.CommandSpec.create());
    line.setErr(new PrintWriter(text));
    assertThat(Failure.explain(failure, line, false)).isEqualTo(ExitCode.FAILED);
    return text.toString().strip();
  }
}
