package org.claimgraph.link;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds names so that case, accents, punctuation and a leading article make no difference. */
final class Names {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|[.’'ʼ`]");
  private static final Pattern GAPS = Pattern.compile("[\\s\\-‐‑–]+");

  private Names() {}

  static String fold(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String words = GAPS.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll(" ").strip();
    return words.startsWith("the ") ? words.substring(4) : words;
  }
}
