package org.claimgraph.server.pages;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.query.CannedQuery;
import org.owasp.encoder.Encode;

/** The plain page of a node that has no page of its own kind: what the graph says of it. */
final class TriplesView implements View {
  private static final CannedQuery SAID = PageQueries.load("said");
  private static final Template TEMPLATE = Template.of("triples.html");
  private static final int MOST = 500;

  @Override
  public Page page(NodeRequest request, PageQueries queries) {
    queries.ask(SAID, Map.of("node", request.iri()));
    String rows =
        request.said().find(request.node(), Node.ANY, Node.ANY).toList().stream()
            .sorted(Comparator.comparing(TriplesView::key))
            .limit(MOST)
            .map(triple -> row(request.iris(), triple))
            .collect(Collectors.joining("\n"));
    return new Page(
        request.iri(),
        TEMPLATE.fill(Map.of("iri", request.iri(), "rows", rows, "sparql", queries.shown())));
  }

  private static String key(Triple triple) {
    return triple.getPredicate() + " " + triple.getObject();
  }

  private static String row(DataIris iris, Triple triple) {
    Node object = triple.getObject();
    String value =
        object.isLiteral()
            ? Encode.forHtml(object.getLiteralLexicalForm())
            : iris.link(object.toString(), object.toString());
    String property = triple.getPredicate().getURI();
    return "<tr><th scope=\"row\" title=\"%s\">%s</th><td>%s</td></tr>"
        .formatted(
            Encode.forHtmlAttribute(property),
            Encode.forHtml(property.replaceFirst(".*[/#]", "")),
            value);
  }
}
