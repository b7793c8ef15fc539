package org.claimgraph.kb.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.kb.KnowledgeIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index many times the size of the memory it is built in. */
class IndexMemoryIT {
  private static final int ITEMS = 150_000;
  private static final String MEMORY = "-Xmx96m";

  @TempDir private Path folder;

  /** What the process with little memory runs. */
  public static void main(String[] arguments) throws IOException {
    IndexBuilder.build(
        List.of(new WikidataDump(Path.of(arguments[0]), 1)),
        Path.of(arguments[1]),
        problem -> System.err.println(problem));
  }

  @Test
  void memoryDoesNotGrowWithTheDump() throws IOException, InterruptedException {
    Path dump = folder.resolve("dump.json");
    try (BufferedWriter out = Files.newBufferedWriter(dump)) {
      out.write("[\n");
      for (int i = 1; i <= ITEMS; i++) {
        out.write(item(i) + (i < ITEMS ? ",\n" : "\n]\n"));
      }
    }
    Path file = folder.resolve("large.kb");
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-cp",
                System.getProperty("java.class.path"),
                IndexMemoryIT.class.getName(),
                dump.toString(),
                file.toString())
            .inheritIO()
            .start();

    assertThat(build.waitFor()).isZero();
    try (KnowledgeIndex index = KnowledgeIndex.open(file)) {
      assertThat(index.size()).isEqualTo(ITEMS);
      assertThat(index.find("Person of the family 149999").orElseThrow().size()).isOne();
    }
  }

  private static String item(int number) {
    return """
    {"id":"Q%d","labels":{"en":{"language":"en","value":"Person of the family %d"}},\
    "aliases":{"en":[{"language":"en","value":"Another person %d of the same family"},\
    {"language":"en","value":"Family name %d and nothing else"}]},\
    "claims":{"P31":[{"mainsnak":{"snaktype":"value","datavalue":{"value":\
    {"entity-type":"item","id":"Q5"}}},"rank":"normal"}]},"sitelinks":{"enwiki":{}}}\
    """
        .formatted(number, number, number, number);
  }
}
