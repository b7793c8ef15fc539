package org.claimgraph.resolve.claims;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.article.WordList;
import org.claimgraph.nlp.Token;

/**
 * Whether the reporter keeps his distance from a claim: by a word ("allegedly"), by "appears to",
 * or by hearsay that names nobody ("is said to"). How certain the claimant makes it is another
 * matter.
 */
final class Hedging {
  private static final Set<String> WORDS =
      Set.copyOf(WordList.read(Hedging.class, "reporter-hedges.txt"));
  private static final Set<String> HEARSAY =
      Set.copyOf(WordList.read(Hedging.class, "hearsay.txt"));
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "been", "being", "be", "'s", "’s");
  private static final Set<String> APPEARANCE =
      Set.of("appears", "appear", "appeared", "seemingly");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private Hedging() {}

  /**
   * Reads cue and content.
   *
   * @param named whether the text names a source
   * @param cue the cue's words; may be empty
   * @param content the content's tokens
   * @param quoted whether they are the claimant's own words, in which no reporter hedges
   */
  static boolean of(boolean named, List<Token> cue, List<Token> content, boolean quoted) {
    List<String> words = words(cue).toList();
    boolean hearsay =
        !named
            && words.stream().anyMatch(BE::contains)
            && words.stream().anyMatch(HEARSAY::contains);
    boolean hedged =
        words.stream().anyMatch(word -> isHedge(word, !named) || APPEARANCE.contains(word));
    return hearsay || hedged || !quoted && isHedged(MainClause.of(content).tokens());
  }

  /**
   * An adverb hedges its clause, an adjective only what it modifies: a clause about "the alleged
   * robbers" is not hedged, "his alleged robbery" as all that is said is.
   */
  private static boolean isHedged(List<Token> clause) {
    boolean phrase =
        clause.stream()
            .filter(token -> words(List.of(token)).noneMatch(WORDS::contains))
            .noneMatch(token -> FINITE.contains(token.tag()));
    return words(clause).anyMatch(word -> isHedge(word, phrase));
  }

  private static boolean isHedge(String word, boolean adjectives) {
    return WORDS.contains(word) && (adjectives || word.endsWith("ly"));
  }

  private static Stream<String> words(List<Token> tokens) {
    return tokens.stream().map(token -> token.text().toLowerCase(Locale.ROOT));
  }
}
