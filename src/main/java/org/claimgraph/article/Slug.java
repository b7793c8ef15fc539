package org.claimgraph.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns names into readable IRI segments. */
public final class Slug {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`]+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  private Slug() {}

  /**
   * Lower-case letters and digits of any script, joined by single hyphens; Latin letters lose their
   * diacritics, apostrophes vanish. Empty where the text has no letter or digit.
   */
  public static String of(String text) {
    return text.chars().allMatch(c -> c < 128) ? ofAscii(text) : ofAny(text);
  }

  /** The same as {@link #ofAny}, a tenth of the work: most names are such, and asked for often. */
  private static String ofAscii(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    boolean isParted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (isParted && !slug.isEmpty()) {
          slug.append('-');
        }
        slug.append(Character.toLowerCase(c));
        isParted = false;
      } else if (c != '\'' && c != '`') {
        isParted = true;
      }
    }
    return slug.toString();
  }

  private static String ofAny(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String joined = APOSTROPHES.matcher(bare).replaceAll("");
    String hyphenated = OTHERS.matcher(joined.toLowerCase(Locale.ROOT)).replaceAll("-");
    return Normalizer.normalize(EDGES.matcher(hyphenated).replaceAll(""), Normalizer.Form.NFC);
  }
}
