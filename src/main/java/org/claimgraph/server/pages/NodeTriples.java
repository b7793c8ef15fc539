package org.claimgraph.server.pages;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.rdf.Prefixes;

/** What a dataset says of a node and of the nodes below it, such as a claim's evidence. */
final class NodeTriples {

  private static final Query SAID =
      QueryFactory.create("CONSTRUCT { ?node ?property ?value } WHERE { ?node ?property ?value }");

  private NodeTriples() {}

  /**
   * All triples whose subject is the node, or is led to from it and has an IRI that continues its
   * IRI after a slash.
   */
  static Graph of(DatasetGraph dataset, Node node) {
    Graph description = GraphFactory.createDefaultGraph();
    Prefixes.all().forEach(description.getPrefixMapping()::setNsPrefix);
    Deque<Node> open = new ArrayDeque<>();
    open.add(node);
    while (!open.isEmpty()) {
      for (Triple triple : said(dataset, open.remove())) {
        Node object = triple.getObject();
        if (isBelow(object, node) && !description.contains(object, Node.ANY, Node.ANY)) {
          open.add(object);
        }
        description.add(triple);
      }
    }
    return description;
  }

  /** Triples as text. */
  static String text(Graph graph, Lang lang) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    RDFDataMgr.write(text, graph, lang);
    return text.toString(StandardCharsets.UTF_8);
  }

  private static List<Triple> said(DatasetGraph dataset, Node node) {
    try (QueryExec said =
        QueryExec.dataset(dataset).query(SAID).substitution("node", node).build()) {
      return said.construct().find().toList();
    }
  }

  private static boolean isBelow(Node object, Node node) {
    return object.isURI() && object.getURI().startsWith(node.getURI() + "/");
  }
}
