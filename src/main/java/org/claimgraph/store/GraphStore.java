package org.claimgraph.store;

import java.util.Collection;
import java.util.List;
import org.claimgraph.rdf.NamedGraph;

/** Named graphs, on disk or behind a SPARQL endpoint. */
public sealed interface GraphStore permits LocalStore, RemoteStore {

  /** Names of all graphs, sorted. */
  List<String> graphNames();

  /** A copy of a graph; without triples where there is none of that name. */
  NamedGraph graph(String name);

  /** Puts graphs in place of those of the same name. */
  void replace(Collection<NamedGraph> graphs);

  /** Deletes graphs; names of none are passed over. */
  void delete(Collection<String> names);
}
