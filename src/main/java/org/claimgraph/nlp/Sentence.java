package org.claimgraph.nlp;

import java.util.List;
import org.claimgraph.article.Passage;
import org.claimgraph.article.Span;

/**
 * A sentence within one passage.
 *
 * @param span from its first token to its last
 * @param passage the passage it stands in
 * @param firstToken index of its first token in {@link Annotation#tokens()}
 * @param tokens its tokens in order, at least one
 */
public record Sentence(Span span, Passage passage, int firstToken, List<Token> tokens) {

  /** Copies the list. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** One past the index of its last token in {@link Annotation#tokens()}. */
  public int endToken() {
    return firstToken + tokens.size();
  }
}
