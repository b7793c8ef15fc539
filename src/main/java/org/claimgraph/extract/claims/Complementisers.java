package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.nlp.Token;

/**
 * Puts right the tag of "that" where the part-of-speech tagger takes it for a determiner but a noun
 * phrase begins behind it: "found that the convoy was hit", "a call that all sides stop".
 */
final class Complementisers {
  private static final Set<String> BEGINS_PHRASE =
      Set.of("DT", "PDT", "PRP", "PRP$", "EX", "NNP", "NNPS", "NNS", "CD");

  private Complementisers() {}

  /** The same tokens, "that" with the tag IN where it begins a clause. */
  static List<Token> retagged(List<Token> tokens) {
    List<Token> retagged = new ArrayList<>(tokens);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean determiner = token.text().equals("that") && token.tag().equals("DT");
      if (determiner && BEGINS_PHRASE.contains(tokens.get(i + 1).tag())) {
        retagged.set(i, new Token(token.span(), token.text(), "IN"));
      }
    }
    return retagged;
  }
}
