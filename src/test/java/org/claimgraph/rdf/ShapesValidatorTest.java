package org.claimgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateAction;
import org.claimgraph.link.Grounds;
import org.claimgraph.link.Link;
import org.claimgraph.resolve.across.AcrossArticles;
import org.claimgraph.resolve.across.Curation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Feeds broken graphs to every shape. */
class ShapesValidatorTest {
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final Node BOGUS = NodeFactory.createURI("urn:x-test:bogus");
  private static final Graph SHAPES = OntologyFiles.shapes();
  private static final ShapesValidator VALIDATOR = new ShapesValidator();
  private static final List<NamedGraph> GRAPHS = graphs();

  @Test
  void soundGraphsConform() {
    assertThat(GRAPHS).allSatisfy(graph -> assertThat(VALIDATOR.validate(graph)).isEmpty());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("propertiesOfShapes")
  void noticesABrokenValueOfEveryProperty(Node shape, Node property, String message) {
    List<Violation> found = new ArrayList<>();
    for (NamedGraph graph : GRAPHS) {
      for (Node focus : targets(graph.graph(), shape)) {
        for (Graph broken : broken(graph.graph(), focus, property)) {
          VALIDATOR.validate(new NamedGraph("urn:x-test:broken", broken)).stream()
              .filter(v -> v.focus().equals(focus.getURI()) && v.message().equals(message))
              .forEach(found::add);
        }
      }
    }
    assertThat(found).isNotEmpty();
    assertThat(found.getFirst().path()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void noticesWhatSpansSeveralNodes(String message, String update) {
    List<String> messages = new ArrayList<>();
    for (NamedGraph graph : GRAPHS) {
      Graph broken = copy(graph.graph());
      UpdateAction.parseExecute(
          "PREFIX cg: <https://w3id.org/claimgraph/ontology#> PREFIX rdfs:"
              + " <http://www.w3.org/2000/01/rdf-schema#> "
              + update,
          broken);
      VALIDATOR
          .validate(new NamedGraph("urn:x-test:broken", broken))
          .forEach(v -> messages.add(v.message()));
    }
    assertThat(messages).contains(message);
  }

  static Stream<Arguments> noticesWhatSpansSeveralNodes() {
    return Stream.of(
        Arguments.of(
            "needs a claimant with one label",
            "DELETE { ?c rdfs:label ?l } WHERE { ?c a cg:AnonymousClaimant ; rdfs:label ?l }"),
        Arguments.of(
            "needs one begin, an integer of at least 0 and less than the end",
            "DELETE { ?m cg:begin ?b } INSERT { ?m cg:begin 99999 } WHERE { ?m a cg:Mention ;"
                + " cg:begin ?b }"),
        Arguments.of(
            "relays itself",
            "INSERT { ?outer cg:relayedBy ?inner } WHERE { ?inner cg:relayedBy ?outer }"),
        Arguments.of(
            "is part of itself",
            "INSERT { ?whole cg:parent ?part } WHERE { ?part cg:parent ?whole }"),
        Arguments.of(
            "needs at least one decision that a referent is it",
            "DELETE { ?d cg:entity ?e } WHERE { ?d cg:entity ?e }"),
        Arguments.of(
            "is about something but has no claimant",
            "DELETE { ?c cg:claimant ?e } WHERE { ?c cg:claimant ?e }"),
        Arguments.of(
            "is a cg:Referent and nothing else; what it is stands in cg:referentType",
            "INSERT { ?r a cg:Unit } WHERE { ?r a cg:Referent }"));
  }

  static Stream<Arguments> propertiesOfShapes() {
    List<Arguments> all = new ArrayList<>();
    for (Node shape : subjects(sh("targetClass"))) {
      for (Node property : objects(shape, sh("property"))) {
        Node path = objects(property, sh("path")).getFirst();
        Node message = objects(property, sh("message")).getFirst();
        if (path.isURI() && !path.equals(Terms.TYPE)) {
          all.add(Arguments.of(shape, path, message.getLiteralLexicalForm()));
        }
      }
    }
    assertThat(all).hasSizeGreaterThan(60);
    return all.stream();
  }

  /** Without the value; with another node in its place; with a wrong literal; with one more. */
  private static List<Graph> broken(Graph graph, Node focus, Node property) {
    Graph without = copy(graph);
    without.remove(focus, property, Node.ANY);
    Graph node = copy(without);
    node.add(Triple.create(focus, property, BOGUS));
    Graph literal = copy(without);
    literal.add(Triple.create(focus, property, Literals.truth(false)));
    Graph more = copy(graph);
    more.add(Triple.create(focus, property, BOGUS));
    return List.of(without, node, literal, more);
  }

  private static List<Node> targets(Graph graph, Node shape) {
    return objects(shape, sh("targetClass")).stream()
        .flatMap(type -> graph.find(Node.ANY, Terms.TYPE, type).toList().stream())
        .map(Triple::getSubject)
        .limit(2)
        .toList();
  }

  private static List<NamedGraph> graphs() {
    NamedGraph article =
        new ArticleGraphWriter(Iris.DEFAULT, ArticleGraphWriterTest.RUN)
            .write(SampleFacts.of("river"));
    EntityGraphWriter writer = new EntityGraphWriter(Iris.DEFAULT);
    NamedGraph entities =
        writer.write(
            AcrossArticles.resolve(
                new ReferentReader(Iris.DEFAULT).read(article.graph()), Curation.NONE),
            slug -> article.graph());
    writer.writeAnonymous(article.graph()).graph().find().forEach(entities.graph()::add);
    NamedGraph links =
        new LinkGraphWriter(Iris.DEFAULT)
            .write(
                List.of(
                    new Link(
                        "location/lyon",
                        "https://sws.geonames.org/2996944/",
                        "geonames 2025-11",
                        0.9,
                        Link.Match.EXACT,
                        "gazetteer",
                        List.of("https://sws.geonames.org/1/"),
                        Optional.of(new Grounds(List.of("Lyon"), "location")))),
                new Run("1", new TreeMap<>(), new TreeMap<>()));
    return List.of(article, entities, links);
  }

  private static Graph copy(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph.find().forEach(copy::add);
    return copy;
  }

  private static List<Node> subjects(Node property) {
    return SHAPES.find(Node.ANY, property, Node.ANY).mapWith(Triple::getSubject).toList().stream()
        .distinct()
        .toList();
  }

  private static List<Node> objects(Node subject, Node property) {
    return SHAPES.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private static Node sh(String name) {
    return NodeFactory.createURI(SH + name);
  }
}
