package org.claimgraph.server.pages;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody types into the search box, as a query of the text index: every word must be there,
 * the last one perhaps not typed to its end, and numbers count with or without their ordinal ending
 * (93, 93rd). Signs of Lucene's query language never reach it.
 */
final class SearchWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)?");
  private static final int MOST = 12;

  private SearchWords() {}

  /** The query; empty where nothing was typed that is a word. */
  static String query(String typed) {
    List<String> words =
        WORD.matcher(typed.toLowerCase(Locale.ROOT))
            .results()
            .map(found -> found.group())
            .limit(MOST)
            .toList();
    return IntStream.range(0, words.size())
        .mapToObj(i -> "+" + term(words.get(i), i == words.size() - 1))
        .collect(Collectors.joining(" "));
  }

  private static String term(String word, boolean last) {
    Matcher ordinal = ORDINAL.matcher(word);
    if (ordinal.matches()) {
      String number = ordinal.group(1);
      return "(%1$s %1$sst %1$snd %1$srd %1$sth)".formatted(number);
    }
    return last ? word + "*" : word;
  }
}
