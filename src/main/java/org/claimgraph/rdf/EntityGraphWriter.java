package org.claimgraph.rdf;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.article.WordList;
import org.claimgraph.extract.EntityType;
import org.claimgraph.resolve.Entity;

/**
 * Writes entities, the decisions which referents they are, and what is derived from both: who the
 * claimant of a claim is, what it is about and where it tells of.
 */
public final class EntityGraphWriter {
  private static final Set<String> PRONOUNS =
      Set.copyOf(WordList.read(EntityGraphWriter.class, "pronouns.txt"));

  private final Iris iris;

  /** Prepares to write under a base. */
  public EntityGraphWriter(Iris iris) {
    this.iris = iris;
  }

  /**
   * The triples of some entities in the graph of entities.
   *
   * @param entities in any order
   * @param articleGraph the stored graph of the article with a slug
   */
  public NamedGraph write(Collection<Entity> entities, Function<String, Graph> articleGraph) {
    GraphBuilder graph = new GraphBuilder();
    ClaimUses uses = new ClaimUses(iris, articleGraph);
    entities.forEach(entity -> write(graph, entity, uses::of));
    return graph.named(iris.entitiesGraph());
  }

  /**
   * What the claims of an article say of claimants whom it does not name. They are called by their
   * description in the text where it has one.
   */
  public NamedGraph writeAnonymous(Graph articleGraph) {
    GraphBuilder graph = new GraphBuilder();
    articleGraph
        .find(Node.ANY, Terms.TYPE, Cg.Classes.ANONYMOUS_CLAIMANT)
        .forEach(typed -> writeAnonymous(graph, articleGraph, typed.getSubject()));
    return graph.named(iris.entitiesGraph());
  }

  private static void writeAnonymous(GraphBuilder graph, Graph articleGraph, Node claimant) {
    graph.add(claimant, Terms.TYPE, Cg.Classes.ANONYMOUS_CLAIMANT);
    articleGraph
        .find(Node.ANY, Cg.CLAIMANT_REFERENT, claimant)
        .mapWith(Triple::getSubject)
        .forEach(claim -> graph.add(claim, Cg.CLAIMANT, claimant));
    articleGraph
        .find(claimant, Terms.LABEL, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .mapWith(label -> describes(label, claimant, articleGraph) ? label : unnamed(label))
        .forEach(label -> graph.add(claimant, Terms.PREF_LABEL, Literals.english(label)));
  }

  /** Whether a label tells something of the claimant: it is a source in the text, by a noun. */
  private static boolean describes(String label, Node claimant, Graph articleGraph) {
    return !PRONOUNS.contains(label.toLowerCase(Locale.ROOT))
        && articleGraph
            .find(Node.ANY, Cg.CLAIMANT_REFERENT, claimant)
            .mapWith(Triple::getSubject)
            .toList()
            .stream()
            .flatMap(claim -> articleGraph.find(claim, Cg.EVIDENCE, Node.ANY).toList().stream())
            .anyMatch(
                evidence -> articleGraph.contains(evidence.getObject(), Cg.SOURCE_SPAN, Node.ANY));
  }

  /** What a claimant is called of whom the text has but a pronoun, or the cue alone. */
  private static String unnamed(String words) {
    return "unnamed source (“%s”)".formatted(words);
  }

  private void write(
      GraphBuilder graph, Entity entity, BiFunction<String, String, List<ClaimUses.Use>> uses) {
    Node node = iris.entity(entity.path());
    graph.add(node, Terms.TYPE, EntityClass.of(entity.type()));
    graph.add(node, Terms.PREF_LABEL, Literals.english(entity.label()));
    entity.altLabels().forEach(l -> graph.add(node, Terms.ALT_LABEL, Literals.english(l)));
    entity.designator().ifPresent(d -> DesignatorTriples.write(graph, node, d));
    graph.add(node, Cg.SIDE, entity.side().map(Scheme.SIDE::concept));
    Node whole = entity.type() == EntityType.LOCATION ? Cg.ANCHOR : Cg.PARENT;
    graph.add(node, whole, entity.parent().map(iris::entity));
    entity
        .place()
        .ifPresent(
            place -> {
              PlaceTriples.write(graph, node, place);
              PlaceTriples.writeGeometry(graph, node, place);
            });
    for (Entity.Member member : entity.members()) {
      writeDecision(graph, node, member);
      uses.apply(member.article(), member.referent())
          .forEach(use -> graph.add(use.claim(), use.derived(), node));
    }
  }

  private void writeDecision(GraphBuilder graph, Node entity, Entity.Member member) {
    Node decision = iris.decision(member.article(), member.referent());
    graph.add(decision, Terms.TYPE, Cg.Classes.DECISION);
    graph.add(decision, Cg.REFERENT, iris.referent(member.article(), member.referent()));
    graph.add(decision, Cg.ENTITY, entity);
    graph.add(decision, Cg.REASON, Scheme.REASON.concept(member.reason()));
    graph.add(decision, Cg.CONFIDENCE, Literals.decimal(member.confidence()));
  }
}
