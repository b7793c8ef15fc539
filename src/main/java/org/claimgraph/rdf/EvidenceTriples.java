package org.claimgraph.rdf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.claimgraph.article.Span;
import org.claimgraph.resolve.Claim;

/** Pieces of evidence as triples, after the W3C's Web Annotation vocabulary. */
final class EvidenceTriples {
  private static final String BETWEEN_PIECES = " … ";
  private static final int CONTEXT = 32;

  private final GraphBuilder graph;
  private final ArticleNodes nodes;

  EvidenceTriples(GraphBuilder graph, ArticleNodes nodes) {
    this.graph = graph;
    this.nodes = nodes;
  }

  void write(Node node, Claim.Evidence evidence) {
    graph.add(node, Terms.TYPE, Cg.Classes.EVIDENCE);
    graph.add(node, Terms.HAS_SOURCE, nodes.node());
    graph.add(node, Cg.MODE, Scheme.MODE.concept(evidence.mode()));
    nodes.position(graph, node, hull(evidence.content().stream()));
    graph.add(node, Cg.EXACT, Literals.text(words(evidence.content())));
    Span attribution =
        hull(
            Stream.of(evidence.source(), evidence.cue(), evidence.content()).flatMap(List::stream));
    graph.add(node, Cg.ATTRIBUTION_TEXT, Literals.text(nodes.article().text(attribution)));
    int n = 0;
    for (Span piece : evidence.content()) {
      writeSelectors(node, piece, ++n);
    }
    writeSpans(node, Cg.SOURCE_SPAN, "source", evidence.source());
    writeSpans(node, Cg.CUE_SPAN, "cue", evidence.cue());
  }

  private void writeSelectors(Node evidence, Span piece, int n) {
    Node position = Iris.below(evidence, "position/" + n);
    graph.add(evidence, Terms.HAS_SELECTOR, position);
    graph.add(position, Terms.TYPE, Terms.TEXT_POSITION_SELECTOR);
    graph.add(position, Terms.START, Literals.integer(nodes.begin(piece)));
    graph.add(position, Terms.END, Literals.integer(nodes.end(piece)));
    Node quote = Iris.below(evidence, "quote/" + n);
    graph.add(evidence, Terms.HAS_SELECTOR, quote);
    graph.add(quote, Terms.TYPE, Terms.TEXT_QUOTE_SELECTOR);
    graph.add(quote, Terms.EXACT, Literals.text(nodes.article().text(piece)));
    graph.add(quote, Terms.PREFIX, Literals.text(nodes.before(piece, CONTEXT)));
    graph.add(quote, Terms.SUFFIX, Literals.text(nodes.after(piece, CONTEXT)));
  }

  private void writeSpans(Node evidence, Node property, String kind, List<Span> spans) {
    int n = 0;
    for (Span span : spans) {
      Node node = Iris.below(evidence, kind + "/" + ++n);
      graph.add(evidence, property, node);
      graph.add(node, Terms.TYPE, Cg.Classes.SPAN);
      nodes.words(graph, node, span);
    }
  }

  private String words(List<Span> pieces) {
    return pieces.stream().map(nodes.article()::text).collect(Collectors.joining(BETWEEN_PIECES));
  }

  private static Span hull(Stream<Span> spans) {
    return spans.reduce(Span::union).orElseThrow();
  }
}
