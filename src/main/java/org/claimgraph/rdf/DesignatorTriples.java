package org.claimgraph.rdf;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.claimgraph.extract.Designator;

/** A unit's designator as triples of the unit or of a referent. */
final class DesignatorTriples {
  private DesignatorTriples() {}

  static void write(GraphBuilder graph, Node subject, Designator designator) {
    if (designator.number().isPresent()) {
      graph.add(subject, Cg.NUMBER, Literals.integer(designator.number().getAsInt()));
    }
    graph.add(subject, Cg.UNIT_NAME, designator.name().map(Literals::text));
    designator.branches().forEach(b -> graph.add(subject, Cg.BRANCH, Scheme.BRANCH.concept(b)));
    designator.modifiers().forEach(m -> graph.add(subject, Cg.MODIFIER, Literals.text(m)));
    graph.add(subject, Cg.ECHELON, designator.echelon().map(Scheme.ECHELON::concept));
    graph.add(subject, Cg.DESIGNATOR, Optional.of(Literals.text(inOneLine(designator))));
  }

  /** Number, modifiers, branches, echelon, name, in the order said. */
  static String inOneLine(Designator designator) {
    return Stream.of(
            designator.number().stream().mapToObj(Integer::toString),
            designator.modifiers().stream(),
            designator.branches().stream(),
            designator.echelon().stream(),
            designator.name().stream())
        .flatMap(words -> words)
        .collect(Collectors.joining(" "));
  }
}
