package org.claimgraph.nlp;

import java.util.List;
import org.claimgraph.article.Article;
import org.claimgraph.article.Span;

/**
 * An article with its sentences, tokens and quotations. Passages that are not read have none.
 *
 * @param article the article
 * @param sentences in text order, never overlapping
 * @param tokens of all sentences, in text order
 * @param quotations in text order, never overlapping
 */
public record Annotation(
    Article article, List<Sentence> sentences, List<Token> tokens, List<Quotation> quotations) {

  /** Copies the lists. */
  public Annotation {
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    quotations = List.copyOf(quotations);
  }

  /** The text of a span. */
  public String text(Span span) {
    return article.text(span);
  }

  /** The tokens that share a code unit with the span, in text order; possibly none. */
  public List<Token> tokens(Span span) {
    return tokens.subList(firstTokenAt(span.begin()), endTokenAt(span.end()));
  }

  /** Index of the first token that ends after {@code offset}; the token count if there is none. */
  public int firstTokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** One past the index of the last token that begins before {@code offset}. */
  private int endTokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().begin() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
