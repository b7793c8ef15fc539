package org.claimgraph.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.rdf.Cg;
import org.claimgraph.rdf.NamedGraph;

/** Loads the graphs of a store into an endpoint. */
public final class Push {
  private static final int GRAPHS_AT_ONCE = 1000;

  private final LocalStore from;
  private final RemoteStore to;

  /** From a store to an endpoint. */
  public Push(LocalStore from, RemoteStore to) {
    this.from = from;
    this.to = to;
  }

  /**
   * What was done.
   *
   * @param added graphs that the endpoint did not have
   * @param replaced graphs that it had
   * @param unchanged articles' graphs that it had in the same state
   * @param deleted graphs that it had and the store has not
   */
  public record Outcome(int added, int replaced, int unchanged, int deleted) {}

  /**
   * Pushes every graph but articles that the endpoint has in the same state. The graph of entities
   * goes last, so that it never speaks of articles that are not there.
   *
   * @param prune whether to delete the graphs below the store's base that the store does not have
   * @throws StoreException if the endpoint refuses or cannot be reached; what it took stays there
   */
  public Outcome run(boolean prune) {
    List<String> names = new ArrayList<>(from.graphNames());
    Set<String> there = new HashSet<>(to.graphNames());
    List<String> extra =
        prune
            ? there.stream()
                .filter(name -> name.startsWith(from.iris().base()) && !names.contains(name))
                .sorted()
                .toList()
            : List.of();
    int before = names.size();
    names.removeAll(unchanged());
    int unchanged = before - names.size();
    String entities = from.iris().entitiesGraph().getURI();
    if (names.remove(entities)) {
      names.addLast(entities);
    }
    int replaced = 0;
    for (int i = 0; i < names.size(); i += GRAPHS_AT_ONCE) {
      List<String> some = names.subList(i, Math.min(names.size(), i + GRAPHS_AT_ONCE));
      List<NamedGraph> graphs = from.read(reader -> some.stream().map(reader::graph).toList());
      graphs.stream().filter(g -> there.contains(g.name())).forEach(to::put);
      to.add(graphs.stream().filter(g -> !there.contains(g.name())).toList());
      replaced += (int) some.stream().filter(there::contains).count();
    }
    to.delete(extra);
    return new Outcome(names.size() - replaced, replaced, unchanged, extra.size());
  }

  /** Names of the articles' graphs that both have, from the same text and the same run. */
  private Set<String> unchanged() {
    Set<String> states =
        new HashSet<>(
            to.column(
                "SELECT (CONCAT(STR(?graph), \" \", STR(?digest), \" \", STR(?run)) AS ?value)"
                    + " WHERE { GRAPH ?graph { ?article <"
                    + Cg.DIGEST.getURI()
                    + "> ?digest . ?graph <http://www.w3.org/ns/prov#wasGeneratedBy> ?run } }"));
    Map<String, StoredArticle> articles = from.read(StoreReader::articles);
    return articles.values().stream()
        .filter(article -> states.contains(state(article)))
        .map(article -> from.iris().articleGraph(article.slug()).getURI())
        .collect(Collectors.toSet());
  }

  private String state(StoredArticle article) {
    return from.iris().articleGraph(article.slug()).getURI()
        + " "
        + article.digest()
        + " "
        + from.iris().base()
        + "run/"
        + article.run();
  }
}
