package org.claimgraph.rdf;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.resolve.Entity;
import org.claimgraph.resolve.Reason;

/**
 * Reads the entities back that {@link EntityGraphWriter} wrote. What the graph of entities does not
 * keep comes back so: branches and modifiers in the order of the designator in one line, places
 * with a score of 1.
 */
public final class EntityReader {
  private static final Comparator<Entity.Member> BY_ARTICLE =
      Comparator.comparing(Entity.Member::article).thenComparing(Entity.Member::referent);

  private final Iris iris;

  /** Prepares to read graphs under a base. */
  public EntityReader(Iris iris) {
    this.iris = iris;
  }

  /** All entities of a graph, sorted by path. */
  public List<Entity> read(Graph graph) {
    return Stream.of(EntityType.values())
        .flatMap(type -> graph.find(Node.ANY, Terms.TYPE, EntityClass.of(type)).toList().stream())
        .map(Triple::getSubject)
        .flatMap(node -> read(graph, node).stream())
        .sorted(Comparator.comparing(Entity::path))
        .toList();
  }

  /**
   * All entities of the graph of entities, sorted by path: equal to those written.
   *
   * @param graph the graph of entities
   * @param articleGraph the stored graph of the article with a slug; how likely a place is meant
   *     stands there only
   */
  public List<Entity> read(Graph graph, Function<String, Graph> articleGraph) {
    return read(graph).stream().map(entity -> withPlace(entity, articleGraph)).toList();
  }

  /** Those of some nodes that are entities, read so, sorted by path. */
  public List<Entity> read(
      Graph graph, Collection<Node> nodes, Function<String, Graph> articleGraph) {
    return nodes.stream()
        .flatMap(node -> read(graph, node).stream())
        .map(entity -> withPlace(entity, articleGraph))
        .sorted(Comparator.comparing(Entity::path))
        .toList();
  }

  /** How many entities a graph holds. */
  public int count(Graph graph) {
    int count = 0;
    for (EntityType type : EntityType.values()) {
      count += graph.find(Node.ANY, Terms.TYPE, EntityClass.of(type)).toList().size();
    }
    return count;
  }

  private Entity withPlace(Entity entity, Function<String, Graph> articleGraph) {
    return new Entity(
        entity.path(),
        entity.type(),
        entity.label(),
        entity.altLabels(),
        entity.designator(),
        entity.side(),
        entity.parent(),
        entity.place().flatMap(place -> place(entity.members(), articleGraph)),
        entity.members());
  }

  private Optional<PlaceCandidate> place(
      List<Entity.Member> members, Function<String, Graph> articleGraph) {
    return members.stream()
        .map(
            m ->
                Description.of(
                    articleGraph.apply(m.article()), iris.referent(m.article(), m.referent())))
        .flatMap(referent -> ReferentReader.place(referent).stream())
        .findFirst();
  }

  /** One entity; empty where the graph does not hold it as an entity with a label. */
  public Optional<Entity> read(Graph graph, Node node) {
    return read(graph, node, () -> members(graph, node));
  }

  /** One entity without its members, of which there can be many. */
  public Optional<Entity> readAttributes(Graph graph, Node node) {
    return read(graph, node, List::of);
  }

  private Optional<Entity> read(Graph graph, Node node, Supplier<List<Entity.Member>> members) {
    Description entity = Description.of(graph, node);
    Optional<String> label = entity.text(Terms.PREF_LABEL);
    return label.isEmpty()
        ? Optional.empty()
        : Stream.of(EntityType.values())
            .filter(type -> entity.nodes(Terms.TYPE).contains(EntityClass.of(type)))
            .findFirst()
            .map(type -> entity(node, entity, type, label.get(), members.get()));
  }

  private Entity entity(
      Node node, Description entity, EntityType type, String label, List<Entity.Member> members) {
    Optional<String> side = entity.node(Cg.SIDE).map(Scheme.SIDE::key);
    Node whole = type == EntityType.LOCATION ? Cg.ANCHOR : Cg.PARENT;
    return new Entity(
        iris.path(node),
        type,
        label,
        entity.nodes(Terms.ALT_LABEL).stream().map(Node::getLiteralLexicalForm).sorted().toList(),
        entity.text(Cg.DESIGNATOR).map(line -> ReferentReader.designator(entity, line, side)),
        side,
        entity.node(whole).map(iris::path),
        entity.text(Cg.PLACE_KEY).map(key -> place(entity, key)),
        members);
  }

  private List<Entity.Member> members(Graph graph, Node node) {
    return graph.find(Node.ANY, Cg.ENTITY, node).mapWith(Triple::getSubject).toList().stream()
        .flatMap(decision -> member(Description.of(graph, decision)).stream())
        .sorted(BY_ARTICLE)
        .toList();
  }

  private static PlaceCandidate place(Description entity, String key) {
    return ReferentReader.place(entity, key, 1);
  }

  /** A decision; empty for a link, which names its entity too. */
  private Optional<Entity.Member> member(Description decision) {
    return decision
        .node(Cg.REFERENT)
        .map(
            referent ->
                new Entity.Member(
                    iris.articleOfReferent(referent),
                    iris.referentId(referent),
                    decision.decimal(Cg.CONFIDENCE).orElse(1),
                    Scheme.REASON.constant(Reason.class, decision.requiredNode(Cg.REASON))));
  }
}
