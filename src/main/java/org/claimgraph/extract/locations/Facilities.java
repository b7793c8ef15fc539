package org.claimgraph.extract.locations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of facilities: a place's name and the word for the facility behind it. */
final class Facilities {
  private static final Pattern WORDS = Pattern.compile("\\s(?:" + alternatives() + ")\\b");

  private Facilities() {}

  /** Where the facility's name ends that begins with a place's name, where there is one. */
  static OptionalInt end(String text, int nameEnd) {
    String after =
        text.substring(nameEnd, Math.min(text.length(), nameEnd + 40)).toLowerCase(Locale.ROOT);
    Matcher matcher = WORDS.matcher(after);
    return matcher.lookingAt() ? OptionalInt.of(nameEnd + matcher.end()) : OptionalInt.empty();
  }

  private static String alternatives() {
    InputStream in = Objects.requireNonNull(Facilities.class.getResourceAsStream("facilities.txt"));
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> words = reader.lines().filter(line -> !line.startsWith("#")).toList();
      return words.stream()
          .sorted(Comparator.comparing(String::length).reversed())
          .map(word -> word.replace(" ", "\\s"))
          .collect(Collectors.joining("|"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
