package org.claimgraph.rdf;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.Path;

/** Validates graphs against {@code ontology/shapes.ttl}. Safe for use by several threads. */
public final class ShapesValidator {
  private final Shapes shapes;

  /** Reads the shapes, once for all graphs. */
  public ShapesValidator() {
    this(OntologyFiles.shapes());
  }

  ShapesValidator(Graph shapes) {
    this.shapes = Shapes.parse(shapes);
  }

  /**
   * What is wrong with a graph, sorted; empty where it conforms.
   *
   * @param graph it alone is looked at
   */
  public List<Violation> validate(NamedGraph graph) {
    return ShaclValidator.get().validate(shapes, graph.graph()).getEntries().stream()
        .map(entry -> violation(graph.name(), entry))
        .sorted(
            Comparator.comparing(Violation::focus)
                .thenComparing(Violation::path)
                .thenComparing(Violation::message))
        .toList();
  }

  private static Violation violation(String graph, ReportEntry entry) {
    Path path = entry.resultPath();
    return new Violation(
        graph, text(entry.focusNode()), path == null ? "" : text(path), entry.message());
  }

  private static String text(Path path) {
    return Violation.shorten(path.toString());
  }

  private static String text(Node node) {
    return node.isURI() ? node.getURI() : node.toString();
  }
}
