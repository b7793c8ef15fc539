package org.claimgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

/** Holds the constants and the ontology's file together. */
class VocabularyTest {
  private final Graph ontology = OntologyFiles.ontology();

  @Test
  void constantsAndOntologyHaveTheSameTerms() {
    Set<String> constants =
        Stream.of(Cg.class, Cg.Classes.class)
            .flatMap(c -> Stream.of(c.getDeclaredFields()))
            .filter(f -> f.getType() == Node.class)
            .map(VocabularyTest::iri)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(constants).isEqualTo(terms());
  }

  @Test
  void everyTermHasLabelCommentAndExample() {
    Node comment = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#comment");
    Node example = NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#example");
    for (String term : terms()) {
      Description description = Description.of(ontology, NodeFactory.createURI(term));
      assertThat(description.text(Terms.LABEL)).as(term).isPresent();
      assertThat(description.text(comment)).as(term).isPresent();
      assertThat(description.text(example)).as(term).isPresent();
    }
  }

  @Test
  void ontologyHasAVersion() {
    Node version = NodeFactory.createURI("http://www.w3.org/2002/07/owl#versionInfo");
    assertThat(ontology.contains(Node.ANY, version, Node.ANY)).isTrue();
  }

  private Set<String> terms() {
    return ontology
        .find(Node.ANY, Terms.TYPE, Node.ANY)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(Cg.NAMESPACE))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String iri(Field field) {
    try {
      return ((Node) field.get(null)).getURI();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
