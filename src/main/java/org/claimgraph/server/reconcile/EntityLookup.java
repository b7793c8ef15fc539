package org.claimgraph.server.reconcile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.extract.Designator;
import org.claimgraph.rdf.Cg;
import org.claimgraph.rdf.EntityReader;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.Terms;
import org.claimgraph.resolve.UnitName;

/**
 * Finds the graph's entities by id, by the full-text index of names, and units by number. Made
 * inside a transaction and good for as long as it lasts. Without a full-text index names find
 * nothing but units.
 */
final class EntityLookup {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,5})(?:st|nd|rd|th)?");
  private static final Pattern ID = Pattern.compile("[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+");
  private static final int HITS = 200;
  private static final int LEAST_FOR_MISSPELLING = 5;

  private final DatasetGraph dataset;
  private final Graph graph;
  private final Iris iris;
  private final EntityReader reader;

  EntityLookup(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.graph = dataset.getUnionGraph();
    this.iris = iris;
    this.reader = new EntityReader(iris);
  }

  Iris iris() {
    return iris;
  }

  /** The entity with an id: its IRI below the base, or the whole IRI. */
  Optional<Known> byId(String id) {
    String path = id.startsWith(iris.base()) ? id.substring(iris.base().length()) : id;
    return ID.matcher(path).matches()
        ? known(NodeFactory.createURI(iris.base() + path))
        : Optional.empty();
  }

  /** Entities that a name may mean, best first as the index sees it, then units of the number. */
  List<Known> named(String name, Optional<Designator> designator) {
    Set<Node> nodes = new LinkedHashSet<>(hits(words(name).flatMap(EntityLookup::alike)));
    designator
        .map(Designator::number)
        .ifPresent(number -> number.ifPresent(n -> nodes.addAll(numbered(n))));
    return known(nodes);
  }

  /** Entities that have a name with a word that begins so, best first as the index sees it. */
  List<Known> beginning(String prefix) {
    List<String> words = words(prefix).toList();
    return words.isEmpty()
        ? List.of()
        : known(
            new LinkedHashSet<>(
                hits(
                    Stream.concat(
                        Stream.of(words.getLast() + "*"),
                        words.stream().map(w -> "+" + w + "*")))));
  }

  private List<Known> known(Set<Node> nodes) {
    return nodes.stream().flatMap(node -> known(node).stream()).toList();
  }

  private Optional<Known> known(Node node) {
    return node.isURI() && node.getURI().startsWith(iris.base())
        ? reader.readAttributes(graph, node).map(entity -> new Known(entity, graph, iris))
        : Optional.empty();
  }

  private Set<Node> numbered(int number) {
    Node literal = NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    Set<Node> units = new LinkedHashSet<>();
    dataset
        .find(iris.entitiesGraph(), Node.ANY, Cg.NUMBER, literal)
        .forEachRemaining(quad -> units.add(quad.getSubject()));
    return units;
  }

  /** Words as the index cuts them; lower case, so that none is an operator of its language. */
  private static Stream<String> words(String name) {
    return WORD.matcher(name.toLowerCase(Locale.ROOT)).results().map(MatchResult::group);
  }

  /** A word, and what else may be meant by it: the other ways to write a number, a misspelling. */
  private static Stream<String> alike(String word) {
    var ordinal = ORDINAL.matcher(word);
    if (ordinal.matches()) {
      int number = Integer.parseInt(ordinal.group(1));
      return Stream.of(Integer.toString(number), UnitName.ordinal(number));
    }
    return word.length() < LEAST_FOR_MISSPELLING ? Stream.of(word) : Stream.of(word, word + "~1");
  }

  private List<Node> hits(Stream<String> terms) {
    String query = terms.collect(Collectors.joining(" "));
    if (query.isEmpty() || !(dataset instanceof DatasetGraphText indexed)) {
      return List.of();
    }
    return indexed.getTextIndex().query(Terms.PREF_LABEL, query, null, null, HITS).stream()
        .map(TextHit::getNode)
        .toList();
  }
}
