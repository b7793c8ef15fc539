package org.claimgraph.rdf;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.claimgraph.article.Span;
import org.claimgraph.extract.DateMention;
import org.claimgraph.extract.LocationMention;
import org.claimgraph.extract.QuantityMention;
import org.claimgraph.resolve.ArticleFacts;
import org.claimgraph.resolve.ReferentMention;

/** Mentions, time expressions and quantities as triples. */
final class MentionTriples {
  private final GraphBuilder graph;
  private final ArticleNodes nodes;
  private final Map<Span, String> referents = new TreeMap<>();

  MentionTriples(GraphBuilder graph, ArticleNodes nodes) {
    this.graph = graph;
    this.nodes = nodes;
  }

  void write(ArticleFacts facts) {
    facts.mentions().forEach(m -> referents.putIfAbsent(m.mention().span(), m.referent()));
    facts.mentions().forEach(this::write);
    facts.dates().forEach(this::write);
    facts.quantities().forEach(this::write);
    facts.claims().stream()
        .flatMap(claim -> claim.quantities().stream())
        .filter(quantity -> !facts.quantities().contains(quantity))
        .forEach(this::write);
  }

  private void write(ReferentMention decided) {
    Node node = nodes.part("mention", decided, decided.mention().span());
    graph.add(node, Terms.TYPE, Cg.Classes.MENTION);
    nodes.words(graph, node, decided.mention().span());
    graph.add(node, Cg.FORM, Scheme.FORM.concept(decided.mention().form()));
    graph.add(node, Cg.REFERS_TO, nodes.referent(decided.referent()));
    graph.add(node, Cg.CONFIDENCE, Literals.decimal(decided.confidence()));
    graph.add(node, Cg.REASON, Scheme.REASON.concept(decided.reason()));
    if (decided.mention() instanceof LocationMention location && location.metonymic()) {
      graph.add(node, Cg.METONYMIC, Literals.truth(true));
    }
  }

  private void write(DateMention date) {
    Node node = nodes.part("time", date, date.span());
    graph.add(node, Terms.TYPE, Cg.Classes.TIME_EXPRESSION);
    nodes.words(graph, node, date.span());
    graph.add(node, Cg.TIMEX_TYPE, Scheme.TIMEX_TYPE.concept(date.type()));
    graph.add(node, Cg.TIMEX_VALUE, date.value().map(Literals::text));
    graph.add(node, Cg.EARLIEST, date.earliest().flatMap(Literals::day));
    graph.add(node, Cg.LATEST, date.latest().flatMap(Literals::day));
  }

  private void write(QuantityMention quantity) {
    Node node = nodes.part("quantity", quantity, quantity.span());
    graph.add(node, Terms.TYPE, Cg.Classes.QUANTITY);
    nodes.words(graph, node, quantity.span());
    graph.add(node, Cg.MEASURE, Scheme.MEASURE.concept(quantity.measure()));
    graph.add(node, Cg.UNIT_OF_MEASURE, Literals.text(quantity.unit()));
    graph.add(node, Cg.APPROXIMATE, Literals.truth(quantity.approximate()));
    Optional<Node> lower = quantity.lower().stream().mapToObj(Literals::decimal).findFirst();
    Optional<Node> upper = quantity.upper().stream().mapToObj(Literals::decimal).findFirst();
    if (lower.equals(upper)) {
      graph.add(node, Cg.VALUE, lower);
    }
    graph.add(node, Cg.LOWER, lower);
    graph.add(node, Cg.UPPER, upper);
    graph.add(node, Cg.COUNTED, quantity.counted().map(Literals::text));
    Optional<String> whose = quantity.ofWhom().map(referents::get);
    graph.add(node, Cg.OF_WHOM, whose.map(nodes::referent));
  }
}
