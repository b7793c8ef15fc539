package org.claimgraph.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** English verbs whose past does not end in "-ed": {@code irregular-verbs.txt}. */
final class IrregularVerbs {
  private final Set<String> bases = new HashSet<>();
  private final Set<String> pasts = new HashSet<>();
  private final Set<String> participles = new HashSet<>();

  private IrregularVerbs() {}

  /** Reads the list that ships with the program. */
  static IrregularVerbs load() {
    IrregularVerbs verbs = new IrregularVerbs();
    try (InputStream stream = IrregularVerbs.class.getResourceAsStream("irregular-verbs.txt")) {
      if (stream == null) {
        throw new IllegalStateException("irregular-verbs.txt is missing from the class path");
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(verbs::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return verbs;
  }

  private void add(String[] forms) {
    bases.add(forms[0]);
    pasts.addAll(List.of(forms[1].split("/")));
    participles.addAll(List.of(forms[2].split("/")));
  }

  boolean isBase(String word) {
    return bases.contains(word);
  }

  boolean isPast(String word) {
    return pasts.contains(word);
  }

  boolean isParticiple(String word) {
    return participles.contains(word);
  }
}
