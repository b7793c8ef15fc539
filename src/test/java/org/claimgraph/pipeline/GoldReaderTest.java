package org.claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.article.Problem;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.claims.GoldClaims;
import org.claimgraph.nlp.Annotator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {
  private static final Annotator ANNOTATOR = Annotator.load();

  @TempDir private Path folder;
  private final List<Problem> problems = new ArrayList<>();
  private final GoldReader reader = new GoldReader(ANNOTATOR, problems::add);

  @BeforeEach
  void writeArticles() throws IOException {
    write("one", "a", "Ann said Bob left.");
    write("two", "b", "Eve said Lee thinks it rains.");
  }

  @Test
  void readsWhatIsNestedAndWhetherPeopleMayDiffer() throws IOException {
    Path gold = Files.writeString(folder.resolve("nested.jsonl"), NESTED);
    GoldClaims article = reader.claims(List.of(folder.resolve("two")), gold).getFirst();
    Attribution outer = article.attributions().getFirst();
    Attribution inner = outer.nested().getFirst();
    assertThat(outer.confidence()).isEqualTo(1);
    assertThat(article.annotation().text(inner.source().getFirst())).isEqualTo("Lee");
    assertThat(inner.confidence()).isEqualTo(0.5);
  }

  @Test
  void readsTheArticlesOfSeveralFoldersThatHaveGold() throws IOException {
    Path gold = Files.writeString(folder.resolve("nested.jsonl"), NESTED);
    List<Path> folders = List.of(folder.resolve("one"), folder.resolve("two"));
    assertThat(reader.claims(folders, gold)).hasSize(1);
    assertThat(problems).isEmpty();
  }

  @Test
  void saysWhichFileItCannotRead() throws IOException {
    Path gold = Files.writeString(folder.resolve("nested.jsonl"), NESTED);
    assertThatThrownBy(() -> reader.claims(List.of(folder.resolve("three")), gold))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("articles.jsonl");
  }

  @Test
  void reportsAClaimWithoutContentAndGoesOn() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            "{\"id\":\"a\",\"claims\":[{\"source\":[[0,3]],\"cue\":[],\"content\":[]},"
                + "{\"source\":[[0,3]],\"cue\":[[4,8]],\"content\":[[9,17]]}]}\n");
    assertThat(reader.claims(List.of(folder.resolve("one")), gold).getFirst().attributions())
        .hasSize(1);
    assertThat(problems).extracting(Problem::code).containsExactly("no-content");
  }

  private static final String NESTED =
      "{\"id\":\"b\",\"claims\":[{\"source\":[[0,3]],\"cue\":[[4,8]],\"content\":[[9,28]],"
          + "\"nested\":[{\"source\":[[9,12]],\"cue\":[[13,19]],\"content\":[[20,28]],"
          + "\"optional\":true}]}]}\n";

  private void write(String name, String id, String text) throws IOException {
    Path into = Files.createDirectories(folder.resolve(name));
    Files.writeString(
        into.resolve("articles.jsonl"), "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n");
  }
}
