package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimgraph.extract.claims.ClaimModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String OPENING = "Talks went on.\n\n";

  @TempDir private Path folder;

  @BeforeEach
  void writeGold() throws IOException {
    List<String> articles = new ArrayList<>();
    List<String> gold = new ArrayList<>();
    List<String> speakers = List.of("Mr Adams", "Ms Brown", "Mr Clark", "Ms Davis", "Mr Evans");
    for (String speaker : speakers) {
      String text = OPENING + speaker + " said that the bridge was closed.";
      int cue = OPENING.length() + speaker.length() + 1;
      articles.add(JSON.writeValueAsString(Map.of("id", speaker, "text", text)));
      gold.add(
          JSON.writeValueAsString(
              Map.of(
                  "id",
                  speaker,
                  "claims",
                  List.of(
                      Map.of(
                          "source", spans(OPENING.length(), cue - 1),
                          "cue", spans(cue, cue + 4),
                          "content", spans(cue + 5, text.length() - 1))))));
    }
    Files.write(folder.resolve("articles.jsonl"), articles);
    Files.write(folder.resolve("gold.jsonl"), gold);
  }

  private static List<List<Integer>> spans(int begin, int end) {
    return List.of(List.of(begin, end));
  }

  @Test
  void writesAModelOfClaimsThatTheProgramReads() throws IOException {
    assertThat(train("-o", file("claims.model"))).isEqualTo(ExitCode.DONE);
    ClaimModel.read(Files.newInputStream(folder.resolve("claims.model")));
  }

  @Test
  void writesTheSameModelOfTheSameArticles() throws IOException {
    train("-o", file("one.model"));
    train("-o", file("two.model"));
    assertThat(folder.resolve("one.model")).hasSameBinaryContentAs(folder.resolve("two.model"));
  }

  @Test
  void predictsForEachArticleInItsPlace() throws IOException {
    assertThat(train("--folds", "2", "--predictions", file("out.jsonl"))).isEqualTo(ExitCode.DONE);
    assertThat(Files.readAllLines(folder.resolve("out.jsonl")))
        .extracting(line -> JSON.readTree(line).path("id").asText())
        .containsExactly("Mr Adams", "Ms Brown", "Mr Clark", "Ms Davis", "Mr Evans");
  }

  @Test
  void refusesToTrainForNothing() {
    assertThat(train()).isEqualTo(ExitCode.USAGE);
    assertThat(train("--folds", "1", "--predictions", file("out.jsonl"))).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void writesWhatReadsAttributionsInsideOthers() throws IOException {
    String gold = file("gold.jsonl");
    assertThat(
            Main.run("train", "relayed", "--data", folder + "", "--nested", gold, "-o", file("to")))
        .isEqualTo(ExitCode.DONE);
    ClaimModel.read(Files.newInputStream(folder.resolve("to/nested.model")));
    assertThat(folder.resolve("to/clauses.tsv")).content().startsWith("# Weights");
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private int train(String... options) {
    List<String> arguments = new ArrayList<>(List.of("train", "claims", "--data", folder + ""));
    arguments.addAll(List.of(options));
    return Main.run(arguments.toArray(String[]::new));
  }
}
