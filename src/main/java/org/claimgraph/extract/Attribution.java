package org.claimgraph.extract;

import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.article.Span;

/**
 * Somebody's content as the text puts it: source, cue and content in the terms of the PARC and
 * PolNeAR corpora.
 *
 * @param source who says it, in text order; empty where the text names nobody
 * @param cue the words that attribute ("said", "according to"); empty for a bare quotation
 * @param content what is said, at least one piece, in text order
 * @param nested attributions inside the content, in text order ("A reports that B said ...")
 * @param confidence how likely it is right, 0 to 1
 */
public record Attribution(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    List<Attribution> nested,
    double confidence) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no content
   */
  public Attribution {
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution needs content");
    }
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    nested = List.copyOf(nested);
  }

  /** It and all inside it at any depth, each before what is inside it. */
  public Stream<Attribution> withInner() {
    return Stream.concat(Stream.of(this), nested.stream().flatMap(Attribution::withInner));
  }

  /** The same with another content. */
  public Attribution withContent(List<Span> other) {
    return new Attribution(source, cue, other, nested, confidence);
  }

  /** The same with other attributions inside its content. */
  public Attribution withNested(List<Attribution> others) {
    return new Attribution(source, cue, content, others, confidence);
  }

  /** Those at least so sure, and of what is nested in them what is too. */
  static List<Attribution> surerThan(double least, List<Attribution> attributions) {
    return attributions.stream()
        .filter(a -> a.confidence >= least)
        .map(a -> a.withNested(surerThan(least, a.nested)))
        .toList();
  }
}
