package org.claimgraph.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the small lists that stand beside the classes that use them. */
public final class WordList {
  private WordList() {}

  /**
   * The lines of a resource beside a class, in file order, without empty lines and without comments
   * (lines that begin with {@code #}).
   *
   * @throws IllegalStateException if there is no such resource: the jar is broken
   */
  public static List<String> read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + beside.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, each line cut at tabs. */
  public static List<List<String>> table(Class<?> beside, String name) {
    return read(beside, name).stream().map(line -> List.of(line.split("\t", -1))).toList();
  }
}
