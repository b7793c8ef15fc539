package org.claimgraph.resolve.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.nlp.Token;
import org.claimgraph.resolve.Claim.Kind;

/**
 * The beginning of a content, up to the end of its first sentence and no more than a clause's usual
 * length.
 *
 * @param tokens without quotation marks and the complementiser "that"
 * @param question whether that sentence ends in a question mark
 */
record MainClause(List<Token> tokens, boolean question) {
  private static final int LONGEST = 16;
  private static final Set<String> FUTURE = Set.of("will", "wo", "'ll", "’ll", "shall", "would");
  private static final Set<String> OWN_WORDS = Set.of("i", "we");
  private static final Set<String> REPORTED = Set.of("i", "we", "he", "she", "it", "they");

  MainClause {
    tokens = List.copyOf(tokens);
  }

  static MainClause of(List<Token> content) {
    List<Token> words = content.stream().filter(t -> !isMark(t)).toList();
    int end = 0;
    while (end < words.size() && !Set.of(".", "!", "?").contains(words.get(end).text())) {
      end++;
    }
    boolean question = end < words.size() && words.get(end).text().equals("?");
    int begin = !words.isEmpty() && words.getFirst().text().equalsIgnoreCase("that") ? 1 : 0;
    int last = Math.max(begin, Math.min(end, begin + LONGEST));
    return new MainClause(words.subList(Math.min(begin, last), last), question);
  }

  private static boolean isMark(Token token) {
    return token.text().matches("[\"“”‘’'`]+");
  }

  /** Its words in lower case. */
  Stream<String> words() {
    return tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT));
  }

  /**
   * What its form alone says it is: a question, a request, an intention or a prediction.
   *
   * @param quoted whether these are the claimant's own words, in which only "I" and "we" are the
   *     claimant
   */
  Optional<Kind> kind(boolean quoted) {
    if (question) {
      return Optional.of(Kind.ASKS);
    }
    if (quoted && isRequest()) {
      return Optional.of(Kind.DEMANDS);
    }
    return future(quoted ? OWN_WORDS : REPORTED);
  }

  private boolean isRequest() {
    return !tokens.isEmpty()
        && (tokens.getFirst().text().equalsIgnoreCase("please")
            || tokens.getFirst().tag().equals("VB"));
  }

  private Optional<Kind> future(Set<String> claimant) {
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
      boolean unreal =
          word.equals("would")
              && i + 1 < tokens.size()
              && tokens.get(i + 1).text().equalsIgnoreCase("have");
      if (FUTURE.contains(word) && tokens.get(i).tag().equals("MD") && !unreal) {
        boolean own = i > 0 && claimant.contains(tokens.get(i - 1).text().toLowerCase(Locale.ROOT));
        return Optional.of(own ? Kind.INTENDS : Kind.PREDICTS);
      }
    }
    return Optional.empty();
  }
}
