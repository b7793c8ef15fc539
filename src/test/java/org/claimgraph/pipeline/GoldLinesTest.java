package org.claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.claimgraph.article.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldLinesTest {
  @TempDir private Path folder;
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void reportsALineThatIsNoJsonAndGoesOn() throws IOException {
    Files.writeString(folder.resolve("gold.jsonl"), "{\"id\":\"a\"}\n{\"id\n{\"id\":\"b\"}\n");
    assertThat(GoldLines.in(folder, problems::add).byId()).containsOnlyKeys("a", "b");
    assertThat(problems).extracting(Problem::code).containsExactly("bad-json");
  }

  @Test
  void readsACompressedFile() throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("gold.jsonl.gz")))) {
      out.write("{\"id\":\"a\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(GoldLines.in(folder, problems::add).byId()).containsOnlyKeys("a");
  }

  @Test
  void takesTheArticlesOfAllFoldersThatHaveALine() throws IOException {
    Path gold = Files.writeString(folder.resolve("more.jsonl"), "{\"id\":\"a\"}\n{\"id\":\"c\"}\n");
    for (String id : List.of("a", "b", "c")) {
      Path articles = Files.createDirectories(folder.resolve(id)).resolve("articles.jsonl");
      Files.writeString(articles, "{\"id\":\"" + id + "\",\"text\":\"It rains.\"}\n");
    }
    List<String> taken = new ArrayList<>();
    GoldLines.of(gold, problems::add)
        .each(
            List.of(folder.resolve("c"), folder.resolve("b"), folder.resolve("a")),
            problems::add,
            (article, node) -> taken.add(article.inputId()));
    assertThat(taken).containsExactly("c", "a");
  }
}
