package org.claimgraph.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.claimgraph.article.Article;
import org.claimgraph.article.CodePoints;
import org.claimgraph.article.Span;

/** The nodes below one article, and its offsets in code points. */
final class ArticleNodes {
  private final Iris iris;
  private final Article article;
  private final Node node;
  private final CodePoints codePoints;
  private final Map<Object, Node> parts = new HashMap<>();
  private final Set<Node> taken = new HashSet<>();

  ArticleNodes(Iris iris, Article article) {
    this.iris = iris;
    this.article = article;
    this.node = iris.article(article.slug());
    this.codePoints = CodePoints.of(article.text());
  }

  Article article() {
    return article;
  }

  Node node() {
    return node;
  }

  Node referent(String id) {
    return iris.referent(article.slug(), id);
  }

  Node claim(String id) {
    return iris.claim(article.slug(), id);
  }

  /**
   * The node of something that stands at a span: kind, begin and end. A second value of one kind at
   * one span has {@code -2} behind it, and so on; equal values have one node.
   */
  Node part(String kind, Object value, Span span) {
    return parts.computeIfAbsent(
        value,
        v -> {
          String id = begin(span) + "-" + end(span);
          Node part = iris.part(article.slug(), kind, id);
          for (int n = 2; !taken.add(part); n++) {
            part = iris.part(article.slug(), kind, id + "-" + n);
          }
          return part;
        });
  }

  int begin(Span span) {
    return codePoints.at(span.begin());
  }

  int end(Span span) {
    return codePoints.at(span.end());
  }

  /** Writes begin and end. */
  void position(GraphBuilder graph, Node subject, Span span) {
    graph.add(subject, Cg.BEGIN, Literals.integer(begin(span)));
    graph.add(subject, Cg.END, Literals.integer(end(span)));
  }

  /** Writes begin, end and the words between. */
  void words(GraphBuilder graph, Node subject, Span span) {
    position(graph, subject, span);
    graph.add(subject, Cg.EXACT, Literals.text(article.text(span)));
  }

  /** Up to so many characters before a span; never half a character. */
  String before(Span span, int length) {
    int begin = Math.max(0, span.begin() - length);
    String text = article.text();
    if (begin > 0 && splitsPair(text, begin)) {
      begin++;
    }
    return text.substring(Math.min(begin, span.begin()), span.begin());
  }

  /** Up to so many characters behind a span; never half a character. */
  String after(Span span, int length) {
    String text = article.text();
    int end = Math.min(text.length(), span.end() + length);
    if (end < text.length() && splitsPair(text, end)) {
      end--;
    }
    return text.substring(span.end(), Math.max(end, span.end()));
  }

  private static boolean splitsPair(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
