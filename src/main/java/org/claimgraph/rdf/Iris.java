package org.claimgraph.rdf;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.article.Slug;

/**
 * Every IRI of the data. Equal input gives equal IRIs; none depends on an order or a counter over
 * articles.
 *
 * @param base what all begin with, ending in {@code /}
 */
public record Iris(String base) {
  /** Base where the user gives none. */
  public static final Iris DEFAULT = new Iris("https://w3id.org/claimgraph/id/");

  private static final String GRAPH = "/graph";
  private static final String ENTITY = "/entity/";

  /**
   * @throws IllegalArgumentException if the base is no absolute IRI that ends in a slash
   */
  public Iris {
    if (!base.matches("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*/")) {
      throw new IllegalArgumentException(
          "expected an absolute IRI that ends in \"/\" as base, found \"" + base + "\"");
    }
  }

  /** An article, by its slug. */
  public Node article(String slug) {
    return iri("article/" + Segment.encode(slug));
  }

  /** The graph of all that was read from an article. */
  public Node articleGraph(String slug) {
    return iri("article/" + Segment.encode(slug) + GRAPH);
  }

  /** The slug of the article whose graph this is; empty for any other IRI. */
  public Optional<String> articleOfGraph(String graph) {
    String prefix = base + "article/";
    return graph.startsWith(prefix) && graph.endsWith(GRAPH)
        ? Optional.of(
            Segment.decode(graph.substring(prefix.length(), graph.length() - GRAPH.length())))
        : Optional.empty();
  }

  /** A referent, by its article's slug and its local id. */
  public Node referent(String slug, String id) {
    return iri("article/" + Segment.encode(slug) + ENTITY + Segment.encode(id));
  }

  /** Whose article this referent is: its slug. */
  public String articleOfReferent(Node referent) {
    String path = referent.getURI().substring((base + "article/").length());
    return Segment.decode(path.substring(0, path.indexOf(ENTITY)));
  }

  /** The local id of a referent. */
  String referentId(Node referent) {
    String uri = referent.getURI();
    return Segment.decode(uri.substring(uri.indexOf(ENTITY) + ENTITY.length()));
  }

  /** Something else that hangs below an article, such as a mention. */
  Node part(String slug, String kind, String id) {
    return iri("article/" + Segment.encode(slug) + "/" + kind + "/" + Segment.encode(id));
  }

  /** A claim, by its article's slug and its local id. */
  public Node claim(String slug, String id) {
    return iri("claim/" + Segment.encode(slug) + "/" + Segment.encode(id));
  }

  /** An entity, by its path. */
  public Node entity(String path) {
    return iri(path(path));
  }

  /**
   * The path of an entity.
   *
   * @throws IllegalArgumentException if the node's IRI is not below the base
   */
  public String path(Node entity) {
    if (!entity.getURI().startsWith(base)) {
      throw new IllegalArgumentException("expected an IRI below " + base + ", found " + entity);
    }
    return Stream.of(entity.getURI().substring(base.length()).split("/"))
        .map(Segment::decode)
        .collect(Collectors.joining("/"));
  }

  /** The node whose IRI ends in a path below the base, percent-encoded in whatever way. */
  public Node node(String path) {
    return iri(
        Stream.of(path.split("/", -1))
            .map(segment -> Segment.encode(Segment.decode(segment)))
            .collect(Collectors.joining("/")));
  }

  /** The decision which entity a referent is. */
  public Node decision(String slug, String referent) {
    return iri("decision/" + Segment.encode(slug) + "/" + Segment.encode(referent));
  }

  /** The link of an entity to an external record. */
  Node link(String path, String target) {
    String record = target.replaceFirst("^[a-z]+://", "");
    return iri("link/" + path(path) + "/" + Segment.encode(Slug.of(record)));
  }

  /** An outlet, by its name. */
  public Node outlet(String name) {
    String slug = Slug.of(name);
    return iri("outlet/" + Segment.encode(slug.isEmpty() ? name : slug));
  }

  /** A run. */
  public Node run(Run run) {
    return iri("run/" + run.id());
  }

  /** The graph of entities, of decisions and of what is derived from them. */
  public Node entitiesGraph() {
    return iri("graph/entities");
  }

  /** The graph of links. */
  public Node linksGraph() {
    return iri("graph/links");
  }

  /** The graph that holds the ontology. */
  public Node ontologyGraph() {
    return iri("graph/ontology");
  }

  /** The graph of reference data: the SKOS schemes. */
  public Node referenceGraph() {
    return iri("graph/reference");
  }

  /** A node below another one. */
  static Node below(Node node, String path) {
    return NodeFactory.createURI(node.getURI() + "/" + path);
  }

  private Node iri(String path) {
    return NodeFactory.createURI(base + path);
  }

  private static String path(String path) {
    return Stream.of(path.split("/")).map(Segment::encode).collect(Collectors.joining("/"));
  }
}
