package org.claimgraph.rdf;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/**
 * What made a graph, as far as results depend on it: never a clock time, a path or a thread count.
 *
 * @param version of the program
 * @param options those that results depend on
 * @param models SHA-256 of models and data files, by name
 */
public record Run(
    String version, SortedMap<String, String> options, SortedMap<String, String> models) {
  private static final int ID_LENGTH = 16;

  /** Copies the maps. */
  public Run {
    options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
  }

  /** 16 hexadecimal digits; equal runs, and they alone, have equal ids. */
  public String id() {
    Sha256 digest = new Sha256().text(version);
    options.forEach((key, value) -> digest.text("option").text(key).text(value));
    models.forEach((name, model) -> digest.text("model").text(name).text(model));
    return digest.hex().substring(0, ID_LENGTH);
  }

  void describe(GraphBuilder graph, Node run) {
    graph.add(run, Terms.TYPE, Cg.Classes.RUN);
    graph.add(run, Cg.VERSION, Literals.text(version));
    options.forEach((key, value) -> graph.add(run, Cg.OPTION, Literals.text(key + "=" + value)));
    models.forEach((name, model) -> graph.add(run, Cg.MODEL, Literals.text(name + "=" + model)));
  }
}
