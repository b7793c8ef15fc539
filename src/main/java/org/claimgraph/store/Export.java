package org.claimgraph.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.Prefixes;

/** Writes a store's graphs as a file, graph by graph in the order of their names. */
public final class Export {

  /** Syntaxes. */
  public enum Format {
    /** N-Quads. */
    NQ,
    /** TriG. */
    TRIG,
    /** Turtle: the union of all graphs. */
    TTL,
    /** JSON-LD; the whole store passes through memory. */
    JSONLD;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private Export() {}

  /** Writes all graphs. */
  public static void write(LocalStore store, Format format, OutputStream out) {
    store.read(
        reader -> {
          switch (format) {
            case NQ -> stream(reader, RDFFormat.NQUADS, out);
            case TRIG -> stream(reader, RDFFormat.TRIG_BLOCKS, out);
            case TTL -> stream(reader, RDFFormat.TURTLE_BLOCKS, out);
            case JSONLD -> RDFDataMgr.write(out, reader.dataset, Lang.JSONLD);
          }
          return format;
        });
  }

  /**
   * Writes N-Quads whose lines are sorted within each graph: equal stores give equal bytes. Each
   * graph passes through memory.
   */
  public static void writeSorted(LocalStore store, OutputStream out) {
    store.read(
        reader -> {
          try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            for (String graph : reader.graphNames()) {
              for (String line : lines(reader.dataset, graph)) {
                writer.write(line);
                writer.write('\n');
              }
            }
            writer.flush();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return out;
        });
  }

  private static List<String> lines(DatasetGraph dataset, String graph) {
    List<String> lines = new ArrayList<>();
    dataset
        .find(NodeFactory.createURI(graph), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> lines.add(line(quad)));
    lines.sort(null);
    return lines;
  }

  private static String line(Quad quad) {
    return text(quad.getSubject())
        + " "
        + text(quad.getPredicate())
        + " "
        + text(quad.getObject())
        + " "
        + text(quad.getGraph())
        + " .";
  }

  private static String text(Node node) {
    return NodeFmtLib.strNT(node);
  }

  private static void stream(StoreReader reader, RDFFormat format, OutputStream out) {
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
    stream.start();
    if (format != RDFFormat.NQUADS) {
      Prefixes.all().forEach(stream::prefix);
    }
    boolean triples = format == RDFFormat.TURTLE_BLOCKS;
    for (String graph : reader.graphNames()) {
      reader
          .dataset
          .find(NodeFactory.createURI(graph), Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(
              quad -> {
                if (triples) {
                  stream.triple(quad.asTriple());
                } else {
                  stream.quad(quad);
                }
              });
    }
    stream.finish();
  }
}
