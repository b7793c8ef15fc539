package org.claimgraph.server.pages;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * A request for the page of a node.
 *
 * @param iris the data's IRIs
 * @param node whose page
 * @param said what the graph says of it
 * @param parameters the state of the page, from its address: no blank values
 */
record NodeRequest(DataIris iris, Node node, Graph said, Map<String, String> parameters) {

  /** The node's IRI. */
  String iri() {
    return node.getURI();
  }

  /** A parameter as a number from 0; 0 where it is none. */
  int number(String parameter) {
    String value = parameters.getOrDefault(parameter, "0");
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
  }
}
