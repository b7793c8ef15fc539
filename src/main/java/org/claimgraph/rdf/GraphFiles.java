package org.claimgraph.rdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** RDF files, gzipped or not, in the syntax that their name tells. */
public final class GraphFiles {
  private GraphFiles() {}

  /**
   * The graphs of a file, sorted by name. Triples outside named graphs are a graph named after the
   * file.
   *
   * @throws RdfException if the file cannot be read or is not in its syntax
   */
  public static List<NamedGraph> read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new RdfException("there is no file " + file);
    }
    DatasetGraph dataset = DatasetGraphFactory.create();
    try {
      RDFParser.source(file).errorHandler(ErrorHandlerFactory.errorHandlerSimple()).parse(dataset);
    } catch (RiotException | org.apache.jena.atlas.RuntimeIOException e) {
      throw new RdfException(file + " cannot be read as RDF: " + e.getMessage(), e);
    }
    List<NamedGraph> graphs = new ArrayList<>();
    if (!dataset.getDefaultGraph().isEmpty()) {
      graphs.add(new NamedGraph(file.toUri().toString(), dataset.getDefaultGraph()));
    }
    dataset
        .listGraphNodes()
        .forEachRemaining(
            node -> graphs.add(new NamedGraph(node.getURI(), dataset.getGraph(node))));
    graphs.sort(Comparator.comparing(NamedGraph::name));
    return graphs;
  }
}
