package org.claimgraph.kb;

/**
 * A coarser key under which the romanisations of one East Slavic name agree: {@code Chernihiv} and
 * {@code Chernigov} do not (they are two names), {@code Vuhledar} and {@code Vugledar}, {@code
 * Zhovti Vody} and {@code Zhovty Vodi} do.
 */
public final class Transliteration {

  private Transliteration() {}

  /** The coarse key of a {@linkplain NameKey key}. */
  public static String of(String key) {
    return key.replace("shch", "sch")
        .replace("kh", "h")
        .replace("g", "h")
        .replace("iy", "i")
        .replace("yi", "i")
        .replace("ij", "i")
        .replace("yj", "i")
        .replace("yy", "i")
        .replace("y", "i")
        .replace("j", "i")
        .replace("ie", "e")
        .replace("ia", "a")
        .replace("iu", "u")
        .replace("io", "o")
        .replaceAll("([a-z])\\1+", "$1");
  }
}
