package org.claimgraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.link.Link;
import org.claimgraph.rdf.Cg;
import org.claimgraph.rdf.EntityReader;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.LinkReader;
import org.claimgraph.rdf.NamedGraph;
import org.claimgraph.rdf.ReferentReader;
import org.claimgraph.rdf.Terms;
import org.claimgraph.resolve.Entity;
import org.claimgraph.resolve.Referent;

/** A store's content within one transaction. */
public sealed class StoreReader permits StoreWriter {
  private static final Comparator<Referent> BY_ARTICLE =
      Comparator.comparing(Referent::article).thenComparing(Referent::id);

  final Iris iris;
  final DatasetGraph dataset;
  private final ReferentReader referents;

  StoreReader(Iris iris, DatasetGraph dataset) {
    this.iris = iris;
    this.dataset = dataset;
    this.referents = new ReferentReader(iris);
  }

  /** Names of all graphs, sorted. */
  public List<String> graphNames() {
    List<String> names = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(node -> names.add(node.getURI()));
    return names.stream().sorted().toList();
  }

  /** A copy of a graph; without triples where there is none of that name. */
  public NamedGraph graph(String name) {
    Graph copy = GraphFactory.createDefaultGraph();
    dataset.getGraph(NodeFactory.createURI(name)).find().forEach(copy::add);
    return new NamedGraph(name, copy);
  }

  /** The articles whose graphs are stored, by slug. */
  public SortedMap<String, StoredArticle> articles() {
    SortedMap<String, StoredArticle> articles = new TreeMap<>();
    for (Quad quad : quads(Cg.DIGEST, Node.ANY)) {
      String graph = quad.getGraph().getURI();
      iris.articleOfGraph(graph)
          .ifPresent(
              slug ->
                  articles.put(
                      slug,
                      new StoredArticle(
                          slug, quad.getObject().getLiteralLexicalForm(), run(quad.getGraph()))));
    }
    return articles;
  }

  /** Id of the run that made the links; empty where there are none. */
  public String linkingRun() {
    return run(iris.linksGraph());
  }

  private String run(Node graph) {
    return dataset.getGraph(graph).find(graph, Terms.WAS_GENERATED_BY, Node.ANY).toList().stream()
        .map(triple -> triple.getObject().getURI())
        .map(uri -> uri.substring(uri.lastIndexOf('/') + 1))
        .findFirst()
        .orElse("");
  }

  /** All referents of some blocks, sorted by article and id. */
  public List<Referent> referentsIn(Collection<String> blockKeys) {
    return blockKeys.stream()
        .distinct()
        .map(NodeFactory::createLiteralString)
        .flatMap(key -> quads(Cg.BLOCK_KEY, key).stream())
        .map(this::referent)
        .sorted(BY_ARTICLE)
        .toList();
  }

  /** All referents, sorted by article and id. */
  public List<Referent> referents() {
    return quads(Cg.BLOCK_KEY, Node.ANY).stream().map(this::referent).sorted(BY_ARTICLE).toList();
  }

  /** All entities, sorted by path: those whose graph was last brought up to date. */
  public List<Entity> entities() {
    return new EntityReader(iris).read(dataset.getGraph(iris.entitiesGraph()), this::articleGraph);
  }

  /** How many entities there are. */
  public int entityCount() {
    return new EntityReader(iris).count(dataset.getGraph(iris.entitiesGraph()));
  }

  /**
   * The entities that can have links if only some have changed since the others were linked: these,
   * those that have links, and all places, which are each other's context. Sorted by path.
   *
   * @param changed paths, also of entities that are no more
   */
  public List<Entity> linkable(Collection<String> changed) {
    Set<Node> nodes = new LinkedHashSet<>();
    changed.forEach(path -> nodes.add(iris.entity(path)));
    Graph links = dataset.getGraph(iris.linksGraph());
    links.find(Node.ANY, Cg.ENTITY, Node.ANY).forEach(triple -> nodes.add(triple.getObject()));
    Graph entities = dataset.getGraph(iris.entitiesGraph());
    entities.find(Node.ANY, Cg.PLACE_KEY, Node.ANY).forEach(t -> nodes.add(t.getSubject()));
    return new EntityReader(iris).read(entities, nodes, this::articleGraph);
  }

  Graph articleGraph(String slug) {
    return dataset.getGraph(iris.articleGraph(slug));
  }

  /** The links to external knowledge bases, by entity, then by target. */
  public List<Link> links() {
    return new LinkReader(iris).read(dataset.getGraph(iris.linksGraph()));
  }

  /** The number of triples in each graph. */
  public Map<String, Long> sizes() {
    SortedMap<String, Long> sizes = new TreeMap<>();
    dataset.find().forEachRemaining(q -> sizes.merge(q.getGraph().getURI(), 1L, Long::sum));
    return sizes;
  }

  private Referent referent(Quad quad) {
    return referents.read(dataset.getGraph(quad.getGraph()), quad.getSubject());
  }

  /** What a graph says with a property and an object, read wholly so that writing may follow. */
  List<Quad> quads(Node property, Node object) {
    List<Quad> quads = new ArrayList<>();
    dataset.find(Node.ANY, Node.ANY, property, object).forEachRemaining(quads::add);
    return quads;
  }
}
