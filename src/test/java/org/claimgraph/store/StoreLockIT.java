package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.claimgraph.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process at a time has a store open. */
class StoreLockIT {

  @Test
  void aSecondProcessIsToldInOneSentence(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path directory = folder.resolve("store");
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(said.readLine()).isEqualTo("open");
      assertThatThrownBy(() -> LocalStore.open(directory, Iris.DEFAULT))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("is open in another process");
    } finally {
      other.getOutputStream().close();
      other.waitFor();
    }
    LocalStore.open(directory, Iris.DEFAULT).close();
  }

  /** Holds a store open until its input ends. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
      try (LocalStore store = LocalStore.open(Path.of(arguments[0]), Iris.DEFAULT)) {
        System.out.println(store.graphNames().isEmpty() ? "open" : "not empty");
        System.in.transferTo(java.io.OutputStream.nullOutputStream());
      }
    }
  }
}
