package org.claimgraph.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Designator;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.PlaceCandidate;
import org.claimgraph.extract.RelativePlace;
import org.claimgraph.resolve.Referent;

/** Reads the referents back that {@link ArticleGraphWriter} wrote: equal ones. */
public final class ReferentReader {
  private final Iris iris;

  /** Prepares to read graphs under a base. */
  public ReferentReader(Iris iris) {
    this.iris = iris;
  }

  /** All referents of an article's graph, sorted by id. */
  public List<Referent> read(Graph articleGraph) {
    return articleGraph
        .find(Node.ANY, Terms.TYPE, Cg.Classes.REFERENT)
        .mapWith(Triple::getSubject)
        .mapWith(node -> read(articleGraph, node))
        .toList()
        .stream()
        .sorted(Comparator.comparing(Referent::id))
        .toList();
  }

  /**
   * One referent of an article's graph.
   *
   * @throws IllegalArgumentException if the graph does not say what each referent has
   */
  public Referent read(Graph articleGraph, Node node) {
    Description referent = Description.of(articleGraph, node);
    EntityType type = EntityClass.type(referent.requiredNode(Cg.REFERENT_TYPE));
    return new Referent(
        iris.articleOfReferent(node),
        iris.referentId(node),
        referent.required(Cg.BLOCK_KEY),
        type,
        referent.required(Terms.LABEL),
        names(articleGraph, referent),
        referent
            .text(Cg.DESIGNATOR)
            .map(
                line ->
                    designator(
                        referent, line, referent.node(Cg.DESIGNATOR_SIDE).map(Scheme.SIDE::key))),
        referent.node(Cg.SIDE).map(Scheme.SIDE::key),
        referent.node(type == EntityType.LOCATION ? Cg.ANCHOR : Cg.PARENT).map(iris::referentId),
        place(referent),
        referent.node(Cg.RELATION).map(relation -> relative(articleGraph, referent, relation)),
        roles(articleGraph, referent));
  }

  private static SortedMap<String, Integer> names(Graph graph, Description referent) {
    SortedMap<String, Integer> names = new TreeMap<>();
    for (Node node : referent.nodes(Cg.NAME)) {
      Description name = Description.of(graph, node);
      names.put(name.required(Terms.LABEL), name.integer(Cg.COUNT).orElseThrow());
    }
    return names;
  }

  private List<Referent.Role> roles(Graph graph, Description referent) {
    return referent.numbered(Cg.ROLE).stream()
        .map(node -> Description.of(graph, node))
        .map(
            role ->
                new Referent.Role(
                    role.required(Terms.ROLE_NAME), role.node(Cg.ROLE_IN).map(iris::referentId)))
        .toList();
  }

  static Designator designator(Description referent, String inOneLine, Optional<String> side) {
    List<String> branches = referent.nodes(Cg.BRANCH).stream().map(Scheme.BRANCH::key).toList();
    List<String> modifiers =
        referent.nodes(Cg.MODIFIER).stream().map(Node::getLiteralLexicalForm).toList();
    return new Designator(
        referent.integer(Cg.NUMBER),
        referent.text(Cg.UNIT_NAME),
        inOrderSaid(branches, inOneLine),
        inOrderSaid(modifiers, inOneLine),
        referent.node(Cg.ECHELON).map(Scheme.ECHELON::key),
        side);
  }

  /** RDF has no order of values: the designator in one line has it. */
  private static List<String> inOrderSaid(List<String> words, String inOneLine) {
    String line = " " + inOneLine + " ";
    return words.stream()
        .sorted(Comparator.comparingInt(word -> line.indexOf(" " + word + " ")))
        .toList();
  }

  /** The place of a referent with how likely it is meant. */
  static Optional<PlaceCandidate> place(Description referent) {
    return referent
        .text(Cg.PLACE_KEY)
        .map(key -> place(referent, key, referent.decimal(Cg.PLACE_SCORE).orElseThrow()));
  }

  static PlaceCandidate place(Description referent, String key, double score) {
    return new PlaceCandidate(
        key,
        referent.required(Cg.PLACE_NAME),
        Scheme.PLACE_KIND.constant(PlaceCandidate.Kind.class, referent.requiredNode(Cg.PLACE_KIND)),
        referent.decimal(Terms.LATITUDE).orElseThrow(),
        referent.decimal(Terms.LONGITUDE).orElseThrow(),
        referent.node(Cg.COUNTRY).map(Scheme.SIDE::key),
        referent.integer(Cg.GEONAMES_ID),
        score);
  }

  private static RelativePlace relative(Graph graph, Description referent, Node relation) {
    String text =
        Optional.of(referent.requiredNode(Cg.ARTICLE))
            .flatMap(article -> Description.of(graph, article).text(Cg.TEXT))
            .orElse("");
    int begin = referent.integer(Cg.ANCHOR_BEGIN).orElseThrow();
    int end = referent.integer(Cg.ANCHOR_END).orElseThrow();
    return new RelativePlace(
        new Span(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end)),
        Scheme.RELATION.constant(RelativePlace.Relation.class, relation),
        referent.decimal(Cg.BEARING),
        referent.decimal(Cg.DISTANCE));
  }
}
