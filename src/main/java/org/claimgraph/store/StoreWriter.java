package org.claimgraph.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.rdf.EntityGraphWriter;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.NamedGraph;

/**
 * Changes a store within one transaction. Articles come and go by {@link #putArticles} and {@link
 * #removeArticles}; {@link #refreshEntities} then brings the graph of entities up to date.
 */
public final class StoreWriter extends StoreReader {
  private final EntityRefresh refresh;

  StoreWriter(Iris iris, DatasetGraph dataset) {
    super(iris, dataset);
    this.refresh = new EntityRefresh(this);
  }

  /**
   * Puts a graph that is no article's in place of the one of that name. What both say is not
   * written again: graphs that every run makes are mostly the same.
   */
  public void put(NamedGraph graph) {
    Node name = NodeFactory.createURI(graph.name());
    for (Triple triple : dataset.getGraph(name).find().toList()) {
      if (!graph.graph().contains(triple)) {
        dataset.delete(name, triple.getSubject(), triple.getPredicate(), triple.getObject());
      }
    }
    Graph stored = dataset.getGraph(name);
    graph
        .graph()
        .find()
        .filterDrop(stored::contains)
        .forEach(t -> dataset.add(name, t.getSubject(), t.getPredicate(), t.getObject()));
  }

  /** Deletes a graph that is no article's. */
  public void delete(String name) {
    dataset.deleteAny(NodeFactory.createURI(name), Node.ANY, Node.ANY, Node.ANY);
  }

  /** Puts articles' graphs in place of those that the same articles have. */
  public void putArticles(Collection<NamedGraph> graphs) {
    for (NamedGraph graph : graphs) {
      forget(graph.name());
      add(graph);
      add(new EntityGraphWriter(iris).writeAnonymous(graph.graph()));
      refresh.changed(graph.graph());
    }
  }

  /** Removes articles with all that hangs on them. */
  public void removeArticles(Collection<String> slugs) {
    slugs.forEach(slug -> forget(iris.articleGraph(slug).getURI()));
  }

  /**
   * Brings the graph of entities up to date with the articles that this transaction put and
   * removed. It is then what {@link #rebuildEntities} would make it.
   *
   * @return paths of the entities that may have become, ceased or changed, sorted
   */
  public Set<String> refreshEntities(Resolver resolver) {
    return refresh.run(resolver);
  }

  /** Makes the graph of entities anew from all articles' graphs. */
  public void rebuildEntities(Resolver resolver) {
    delete(iris.entitiesGraph().getURI());
    EntityGraphWriter writer = new EntityGraphWriter(iris);
    for (String slug : articles().keySet()) {
      add(writer.writeAnonymous(dataset.getGraph(iris.articleGraph(slug))));
    }
    add(writer.write(resolver.resolve(referents()), this::articleGraph));
  }

  /** Makes the full-text index anew. */
  void indexText() {
    TextIndexes.fill(((DatasetGraphText) dataset).getTextIndex(), dataset);
  }

  Graph entitiesGraph() {
    return dataset.getGraph(iris.entitiesGraph());
  }

  void add(NamedGraph graph) {
    Node name = NodeFactory.createURI(graph.name());
    graph
        .graph()
        .find()
        .forEach(t -> dataset.add(name, t.getSubject(), t.getPredicate(), t.getObject()));
  }

  /** Removes what the graph of entities says with a subject. */
  void forgetEntity(Node subject) {
    forget(subject, Node.ANY, Node.ANY);
  }

  /** Removes triples from the graph of entities. */
  void forget(Node subject, Node property, Node object) {
    Graph entities = entitiesGraph();
    List<Triple> triples = entities.find(subject, property, object).toList();
    triples.forEach(
        t -> dataset.delete(iris.entitiesGraph(), t.getSubject(), t.getPredicate(), t.getObject()));
  }

  private void forget(String articleGraph) {
    Graph graph = dataset.getGraph(NodeFactory.createURI(articleGraph));
    refresh.removed(graph);
    delete(articleGraph);
  }
}
