package org.claimgraph.resolve.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.article.Span;
import org.claimgraph.article.WordList;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Token;
import org.claimgraph.resolve.ReferentMention;

/**
 * Finds whose a document is that stands as a source: the ministry of "the ministry's statement", "a
 * statement by the ministry", and of "the release" after "a ministry news release".
 */
final class Documents {
  private static final Set<String> KINDS =
      Set.copyOf(WordList.read(Documents.class, "documents.txt"));
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");
  private static final Pattern BEFORE_KIND = Pattern.compile("(?:['’]s?)?(?:\\s+\\p{L}+){0,2}\\s+");
  private static final Pattern ISSUED_BY = Pattern.compile("\\s+(?:by|from)(?:\\s+the)?\\s+");

  private final Annotation annotation;
  private final List<ReferentMention> mentions;

  /**
   * @param mentions of actors only
   */
  Documents(Annotation annotation, List<ReferentMention> mentions) {
    this.annotation = annotation;
    this.mentions = mentions;
  }

  /** Whoever issued the document that a source names, where the text tells. */
  Optional<ReferentMention> issuer(Span source) {
    List<Token> tokens = annotation.tokens(source);
    Optional<Token> kind =
        tokens.stream().takeWhile(Documents::isNominal).filter(this::isKind).reduce((a, b) -> b);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    return issuerOf(kind.get())
        .or(
            () ->
                DEFINITE.contains(lower(tokens.getFirst()))
                    ? issuerBefore(kind.get())
                    : Optional.empty());
  }

  private static boolean isNominal(Token token) {
    return token.tag().matches("DT|JJ.*|NN.*|POS|PRP.|CD|VBN");
  }

  private boolean isKind(Token token) {
    return KINDS.contains(lower(token));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** Of the latest earlier document of the same kind that has one. */
  private Optional<ReferentMention> issuerBefore(Token kind) {
    return annotation.tokens().reversed().stream()
        .filter(t -> t.span().end() <= kind.span().begin() && lower(t).equals(lower(kind)))
        .flatMap(t -> issuerOf(t).stream())
        .findFirst();
  }

  private Optional<ReferentMention> issuerOf(Token kind) {
    String text = annotation.article().text();
    return mentions.stream()
        .filter(
            m -> {
              Span span = m.mention().span();
              return span.end() <= kind.span().begin()
                  ? BEFORE_KIND.matcher(text.substring(span.end(), kind.span().begin())).matches()
                  : span.begin() >= kind.span().end()
                      && ISSUED_BY
                          .matcher(text.substring(kind.span().end(), span.begin()))
                          .matches();
            })
        .findFirst();
  }
}
