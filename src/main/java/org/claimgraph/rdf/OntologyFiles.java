package org.claimgraph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The files of {@code ontology/}, from the class path. */
public final class OntologyFiles {
  private OntologyFiles() {}

  /** The graphs that every store holds beside the data: the ontology, and its schemes. */
  public static List<NamedGraph> graphs(Iris iris) {
    return List.of(
        new NamedGraph(iris.ontologyGraph().getURI(), ontology()),
        new NamedGraph(iris.referenceGraph().getURI(), schemes()));
  }

  /** Classes and properties. */
  public static Graph ontology() {
    return read(Stream.of("claimgraph.ttl"));
  }

  /** All schemes with their concepts. */
  public static Graph schemes() {
    return read(Stream.of(Scheme.values()).map(OntologyFiles::file));
  }

  /** What graphs must look like. */
  public static Graph shapes() {
    return read(Stream.of("shapes.ttl"));
  }

  private static String file(Scheme scheme) {
    return "schemes/" + scheme.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".ttl";
  }

  private static Graph read(Stream<String> files) {
    Graph graph = GraphFactory.createDefaultGraph();
    files.forEach(file -> read(graph, file));
    return graph;
  }

  private static void read(Graph graph, String file) {
    try (InputStream in = OntologyFiles.class.getResourceAsStream("/ontology/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file ontology/" + file);
      }
      RDFParser.source(in).lang(Lang.TURTLE).base(Cg.NAMESPACE).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
