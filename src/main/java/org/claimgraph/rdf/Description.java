package org.claimgraph.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** What a graph says of one subject. */
final class Description {
  private final Node subject;
  private final Map<Node, List<Node>> values = new HashMap<>();

  private Description(Node subject) {
    this.subject = subject;
  }

  static Description of(Graph graph, Node subject) {
    Description description = new Description(subject);
    graph
        .find(subject, Node.ANY, Node.ANY)
        .forEach(
            triple ->
                description
                    .values
                    .computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>())
                    .add(triple.getObject()));
    return description;
  }

  /** All values of a property, in no order. */
  List<Node> nodes(Node property) {
    return values.getOrDefault(property, List.of());
  }

  /** The nodes that hang below the subject, in the order they were written: by their number. */
  List<Node> numbered(Node property) {
    return nodes(property).stream()
        .sorted(
            Comparator.comparingInt(
                n -> Integer.parseInt(n.getURI().substring(n.getURI().lastIndexOf('/') + 1))))
        .toList();
  }

  Optional<Node> node(Node property) {
    return nodes(property).stream().findFirst();
  }

  Optional<String> text(Node property) {
    return node(property).map(Node::getLiteralLexicalForm);
  }

  /**
   * @throws IllegalArgumentException if the graph does not say it
   */
  String required(Node property) {
    return text(property).orElseThrow(() -> missing(property));
  }

  /**
   * @throws IllegalArgumentException if the graph does not say it
   */
  Node requiredNode(Node property) {
    return node(property).orElseThrow(() -> missing(property));
  }

  OptionalInt integer(Node property) {
    return text(property).stream().mapToInt(Integer::parseInt).findFirst();
  }

  OptionalDouble decimal(Node property) {
    return text(property).stream().mapToDouble(Double::parseDouble).findFirst();
  }

  private IllegalArgumentException missing(Node property) {
    return new IllegalArgumentException(subject + " has no " + property);
  }
}
