package org.claimgraph.server.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.rdf.Cg;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.Terms;
import org.claimgraph.resolve.Entity;

/**
 * An entity, with the way to all that the graph says of it. Good for the transaction it was read
 * in.
 *
 * @param entity what it is; its path is its id in the protocol
 * @param graph all graphs together
 * @param iris the IRIs of the graph
 */
record Known(Entity entity, Graph graph, Iris iris) {

  /** Its id in the protocol. */
  String id() {
    return entity.path();
  }

  /** The id of another entity. */
  String id(Node node) {
    return iris.path(node);
  }

  /** What the graph says of it with a property, each once, sorted. */
  List<Node> objects(Node property) {
    return graph
        .find(iris.entity(id()), property, Node.ANY)
        .mapWith(Triple::getObject)
        .toList()
        .stream()
        .distinct()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /** Of what the graph says with a property that it is this entity, each once. */
  Stream<Node> subjects(Node property) {
    return graph
        .find(Node.ANY, property, iris.entity(id()))
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .distinct();
  }

  /** The articles that speak of it, each once. */
  Stream<String> articles() {
    return subjects(Cg.ENTITY)
        .flatMap(decision -> graph.find(decision, Cg.REFERENT, Node.ANY).toList().stream())
        .map(triple -> iris.articleOfReferent(triple.getObject()))
        .distinct();
  }

  /** The label of an entity or concept. */
  Optional<String> label(Node node) {
    return graph.find(node, Terms.PREF_LABEL, Node.ANY).toList().stream()
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .sorted()
        .findFirst();
  }

  /** What tells it from its namesakes, in a line: kind, side or country, parent. */
  String description() {
    return Stream.of(
            Stream.of(EntityKind.of(entity.type()).name()),
            texts(Property.SIDE),
            texts(Property.COUNTRY),
            texts(Property.PARENT).map(parent -> "part of " + parent))
        .flatMap(texts -> texts)
        .collect(Collectors.joining(", "));
  }

  private Stream<String> texts(Property property) {
    return property.of(this).stream()
        .map(
            value ->
                switch (value) {
                  case Value.Of of -> of.name();
                  case Value.Text text -> text.text();
                  case Value.Whole whole -> Long.toString(whole.number());
                  case Value.Degrees degrees -> Double.toString(degrees.number());
                });
  }

  /** As the protocol writes entities. */
  Map<String, Object> json() {
    return Json.object("id", id(), "name", entity.label(), "description", description());
  }
}
