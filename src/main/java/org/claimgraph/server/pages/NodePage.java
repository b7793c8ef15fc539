package org.claimgraph.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.claimgraph.extract.EntityType;
import org.claimgraph.query.CannedQueryException;
import org.claimgraph.query.QueryRunner;
import org.claimgraph.rdf.Cg;
import org.claimgraph.rdf.EntityClass;
import org.claimgraph.rdf.Terms;

/**
 * Answers for the data's own IRIs: {@code /id/unit/x} tells what the graph says of the node whose
 * IRI ends so below the graph's base, as a page, Turtle or JSON-LD, whichever is asked for.
 */
final class NodePage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient DatasetGraph dataset;
  private final transient DataIris iris;
  private final transient QueryRunner runner;
  private final transient Map<Node, View> views;

  NodePage(DatasetGraph dataset, DataIris iris) {
    this.dataset = dataset;
    this.iris = iris;
    this.runner = QueryRunner.over(dataset, false);
    this.views = views();
  }

  private static Map<Node, View> views() {
    Map<Node, View> views = new HashMap<>();
    views.put(Cg.Classes.ARTICLE, new ArticleView());
    views.put(Cg.Classes.CLAIM, new ClaimView());
    View entity = new EntityView();
    for (EntityType type : EntityType.values()) {
      views.put(EntityClass.of(type), entity);
    }
    return Map.copyOf(views);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI().substring(request.getServletPath().length() + 1);
    Node node = iris.node(path);
    Graph said = Txn.calculateRead(dataset, () -> NodeTriples.of(dataset, node));
    Optional<Representation> wanted = Representation.wanted(request);
    if (said.isEmpty()) {
      Responses.notFound(response, "The graph says nothing of " + node.getURI() + ".");
    } else if (wanted.isEmpty()) {
      Responses.badRequest(response, "The format is html, ttl or jsonld.");
    } else {
      response.setHeader("Vary", "Accept");
      switch (wanted.get()) {
        case TURTLE -> write(response, said, Lang.TURTLE);
        case JSON_LD -> write(response, said, Lang.JSONLD);
        case HTML -> show(response, new NodeRequest(iris, node, said, Address.parameters(request)));
      }
    }
  }

  private void show(HttpServletResponse response, NodeRequest request) throws IOException {
    try {
      View view =
          request.said().find(request.node(), Terms.TYPE, Node.ANY).toList().stream()
              .map(typed -> views.get(typed.getObject()))
              .filter(View.class::isInstance)
              .findFirst()
              .orElse(new TriplesView());
      Responses.page(response, view.page(request, new PageQueries(runner)));
    } catch (CannedQueryException e) {
      Responses.failure(response, e);
    }
  }

  private static void write(HttpServletResponse response, Graph graph, Lang lang)
      throws IOException {
    Responses.send(
        response,
        lang.getContentType().getContentTypeStr(),
        NodeTriples.text(graph, lang).getBytes(StandardCharsets.UTF_8));
  }
}
