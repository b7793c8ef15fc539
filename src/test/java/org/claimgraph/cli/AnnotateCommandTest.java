package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;

  @Test
  void writesOneLineForEachReadableArticleInInputOrder() throws IOException {
    Path input =
        Files.writeString(
            folder.resolve("in.jsonl"),
            """
            {"id": "x:2", "text": "The minister said on Monday that he would resign."}
            {"id": "x:broken", "text":
            {"id": "x:1", "text": "All is quiet."}
            """);

    assertThat(annotate(input)).isEqualTo(ExitCode.PROBLEMS);
    assertThat(lines()).extracting(line -> line.path("id").asText()).containsExactly("x:2", "x:1");
  }

  @Test
  void countsCodePointsOverTheTextAsGiven() throws IOException {
    String text = "😀😀 The minister said on 4 May 2021 that “it 😀 is over”.";
    Path input =
        Files.writeString(
            folder.resolve("in.jsonl"), JSON.writeValueAsString(Map.of("id", "1", "text", text)));

    assertThat(annotate(input)).isEqualTo(ExitCode.DONE);
    int[] codePoints = text.codePoints().toArray();
    for (String list : List.of("entities", "dates", "places", "mentions")) {
      for (JsonNode span : lines().getFirst().path(list)) {
        int begin = span.path("begin").asInt();
        int end = span.path("end").asInt();
        assertThat(new String(codePoints, begin, end - begin))
            .isEqualTo(span.path("text").asText());
      }
    }
  }

  @Test
  void leavesOutClaimsLessSureThanAskedFor() throws IOException {
    Path input =
        Files.writeString(
            folder.resolve("in.jsonl"),
            """
            {"id": "x:1", "text": "The minister said on Monday that he would resign."}
            """);

    assertThat(annotate(input, "--min-confidence", "0")).isEqualTo(ExitCode.DONE);
    assertThat(lines().getFirst().path("claims")).isNotEmpty();
    assertThat(annotate(input, "--min-confidence", "1")).isEqualTo(ExitCode.DONE);
    assertThat(lines().getFirst().path("claims")).isEmpty();
  }

  @Test
  void readsTheSeedsWithoutAProblem() throws IOException {
    assertThat(annotate(Path.of("seeds"))).isEqualTo(ExitCode.DONE);
    assertThat(lines()).hasSize(5);
  }

  private int annotate(Path input, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("annotate", input.toString(), "-o", output().toString()));
    arguments.addAll(List.of(options));
    return Main.run(arguments.toArray(String[]::new));
  }

  private Path output() {
    return folder.resolve("out.jsonl");
  }

  private List<JsonNode> lines() throws IOException {
    try (var lines = Files.lines(output())) {
      return lines.map(AnnotateCommandTest::parse).toList();
    }
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
