package org.claimgraph.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Knows text that belongs to a page rather than to its article: {@code furniture.txt}. */
final class Furniture {
  /** Furniture is short; a longer block is prose, whatever it begins with. */
  private static final int LONGEST = 300;

  private static final List<Pattern> PATTERNS = load();

  private Furniture() {}

  /** Whether a whole block is furniture. */
  static boolean matches(String block) {
    return block.length() <= LONGEST
        && PATTERNS.stream().anyMatch(pattern -> pattern.matcher(block).matches());
  }

  private static List<Pattern> load() {
    try (InputStream stream = Furniture.class.getResourceAsStream("furniture.txt")) {
      if (stream == null) {
        throw new IllegalStateException("furniture.txt is missing from the class path");
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
