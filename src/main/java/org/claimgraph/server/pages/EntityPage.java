package org.claimgraph.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.claimgraph.server.GraphBase;
import org.owasp.encoder.Encode;

/**
 * Answers for the data's own IRIs: {@code /id/unit/x} tells what the graph says of the node whose
 * IRI ends so below the graph's base, as a page, Turtle or JSON-LD, whichever is asked for.
 */
final class EntityPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final AcceptList OFFER =
      AcceptList.create("text/html", "text/turtle", "application/ld+json");
  private static final Query SAID =
      QueryFactory.create("CONSTRUCT { ?node ?property ?value } WHERE { ?node ?property ?value }");

  private final transient DatasetGraph dataset;

  EntityPage(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI().substring(request.getServletPath().length() + 1);
    Node node =
        NodeFactory.createURI(
            Txn.calculateRead(dataset, () -> GraphBase.of(dataset)).base() + path);
    Graph said = Txn.calculateRead(dataset, () -> said(node));
    if (said.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "The graph says nothing of this");
      return;
    }
    response.setHeader("Vary", "Accept");
    MediaType type = wanted(request);
    switch (type.getSubType()) {
      case "turtle" -> write(response, said, Lang.TURTLE);
      case "ld+json" -> write(response, said, Lang.JSONLD);
      default -> Responses.html(response, new Page(node.getURI(), content(node, said)).html());
    }
  }

  private static MediaType wanted(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    MediaType best = accept == null ? null : AcceptList.match(new AcceptList(accept), OFFER);
    return best == null ? MediaType.create("text/html") : best;
  }

  private Graph said(Node node) {
    try (QueryExec said =
        QueryExec.dataset(dataset).query(SAID).substitution("node", node).build()) {
      return said.construct();
    }
  }

  private static void write(HttpServletResponse response, Graph graph, Lang lang)
      throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    RDFDataMgr.write(body, graph, lang);
    Responses.send(response, lang.getContentType().getContentTypeStr(), body.toByteArray());
  }

  private static String content(Node node, Graph said) {
    String rows =
        said.stream()
            .sorted(Comparator.comparing(EntityPage::key))
            .map(EntityPage::row)
            .collect(Collectors.joining("\n"));
    return Template.of("entity.html").fill(Map.of("iri", node.getURI(), "rows", rows));
  }

  private static String key(Triple triple) {
    return triple.getPredicate() + " " + triple.getObject();
  }

  private static String row(Triple triple) {
    Node object = triple.getObject();
    String value =
        object.isLiteral()
            ? Encode.forHtml(object.getLiteralLexicalForm())
            : RowsTable.value(object.toString());
    String property = triple.getPredicate().getURI().replaceFirst(".*[/#]", "");
    return "<tr><th scope=\"row\" title=\"%s\">%s</th><td>%s</td></tr>"
        .formatted(
            Encode.forHtmlAttribute(triple.getPredicate().getURI()),
            Encode.forHtml(property),
            value);
  }
}
