package org.claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
  private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "claimgraph");

  @Test
  void everyModelIsPartOfTheRun() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      List<String> models =
          files
              .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
              .filter(file -> file.matches(".*(\\.model(\\.tsv)?|\\.bin)"))
              .toList();

      assertThat(models).isNotEmpty();
      assertThat(Provenance.run().models().keySet()).containsAll(models);
    }
  }
}
