package org.claimgraph.article;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Guesses a text's language from its script and its most frequent words, which is enough to tell
 * English from everything else.
 */
final class Language {
  /** Fewer words say nothing. */
  private static final int FEWEST = 25;

  /** How much of a text is looked at. */
  private static final int SAMPLE = 5_000;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}']+");

  /** Frequent function words that other languages of the list do not share. */
  private static final Map<String, Set<String>> FUNCTION_WORDS =
      Map.of(
          "en", words("the of and to that was for with his they from have were which this by are"),
          "de", words("der die und das ist nicht den dem von mit sich auf für eine auch dass"),
          "fr", words("les des est une dans que pour qui pas sur avec sont par plus cette aux"),
          "es", words("los las que del una por con para como más pero fue este según han sus"),
          "it", words("che della non per una con sono gli dei alla nel anche dal degli più"),
          "pt", words("que não uma dos com para por mais como foi pelo ao são das os seu"),
          "nl", words("het een van dat niet zijn voor met naar ook door maar aan werd bij"),
          "pl", words("nie się jest że przez oraz był tym został które jak dla przy także"),
          "tr", words("ve bir bu için ile olarak çok olan daha sonra gibi kadar ise"),
          "sv", words("och att det som för inte med den har till från var ett kan"));

  private static final Map<UnicodeScript, String> SCRIPTS =
      new EnumMap<>(
          Map.of(
              UnicodeScript.CYRILLIC, "ru",
              UnicodeScript.ARABIC, "ar",
              UnicodeScript.HEBREW, "he",
              UnicodeScript.GREEK, "el",
              UnicodeScript.HAN, "zh",
              UnicodeScript.HIRAGANA, "ja",
              UnicodeScript.HANGUL, "ko",
              UnicodeScript.GEORGIAN, "ka",
              UnicodeScript.ARMENIAN, "hy",
              UnicodeScript.DEVANAGARI, "hi"));

  private static final Pattern UKRAINIAN = Pattern.compile("[іїєґІЇЄҐ]");

  private Language() {}

  /** ISO 639-1 code; empty where the text is too short or too mixed to tell. */
  static Optional<String> of(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    Optional<UnicodeScript> script = script(sample);
    if (script.isPresent() && script.get() != UnicodeScript.LATIN) {
      boolean ukrainian =
          script.get() == UnicodeScript.CYRILLIC && UKRAINIAN.matcher(sample).find();
      return Optional.of(ukrainian ? "uk" : SCRIPTS.getOrDefault(script.get(), "und"));
    }
    return latin(sample);
  }

  /** The script of most letters, of at least {@link #FEWEST} letters. */
  private static Optional<UnicodeScript> script(String sample) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
    int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> letters >= FEWEST && entry.getValue() * 2 > letters)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<String> latin(String sample) {
    List<String> words =
        NO_LETTERS
            .splitAsStream(sample.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    Map<String, Integer> votes = new HashMap<>();
    for (String word : words) {
      FUNCTION_WORDS.forEach(
          (language, known) -> votes.merge(language, known.contains(word) ? 1 : 0, Integer::sum));
    }
    return words.size() < FEWEST
        ? Optional.empty()
        : votes.entrySet().stream()
            .filter(entry -> entry.getValue() * 20 >= words.size())
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey);
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
  }
}
