package org.claimgraph.resolve;

import java.util.List;
import java.util.regex.Pattern;
import org.claimgraph.article.Slug;

/**
 * Folds names so that spellings of one name become equal: case, diacritics, punctuation, a leading
 * article, and what transliterations from Cyrillic commonly vary.
 */
public final class NameKey {
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an)-(?=.)");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern SOFT_START = Pattern.compile("(^|-)[iyj](?=e)");
  private static final Pattern I_SOUND = Pattern.compile("(?:[iyj]|(?<=[iyj])e)+");
  private static final Pattern DOUBLE = Pattern.compile("([b-df-hj-np-tv-z])\\1");

  private NameKey() {}

  /** The folded name: a slug without a leading article or a possessive ending. */
  public static String of(String name) {
    String bare = POSSESSIVE.matcher(name.strip()).replaceFirst("");
    return ARTICLE.matcher(Slug.of(bare)).replaceFirst("");
  }

  /** The folded words of a name, in order; empty for a name without letters. */
  public static List<String> words(String name) {
    String key = of(name);
    return key.isEmpty() ? List.of() : List.of(key.split("-"));
  }

  /**
   * A coarser fold for names of persons that were written in another script: {@code y}, {@code i},
   * {@code j} and runs of them are one, doubled consonants are single, {@code ye-} is {@code e-}.
   */
  public static String transliterated(String name) {
    String hardStart = SOFT_START.matcher(of(name)).replaceAll("$1");
    String oneI = I_SOUND.matcher(hardStart).replaceAll("i");
    return DOUBLE.matcher(oneI).replaceAll("$1");
  }
}
