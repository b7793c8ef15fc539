package org.claimgraph.rdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.claimgraph.article.Article;
import org.claimgraph.article.Passage;
import org.claimgraph.resolve.ArticleFacts;

/** Writes everything read from an article as its named graph. Safe for use by several threads. */
public final class ArticleGraphWriter {
  private final Iris iris;
  private final Run run;

  /** Prepares to write the graphs of one run. */
  public ArticleGraphWriter(Iris iris, Run run) {
    this.iris = iris;
    this.run = run;
  }

  /** The article's graph: a function of the facts, the run and the base alone. */
  public NamedGraph write(ArticleFacts facts) {
    GraphBuilder graph = new GraphBuilder();
    ArticleNodes nodes = new ArticleNodes(iris, facts.article());
    writeArticle(graph, nodes);
    ReferentTriples referents = new ReferentTriples(graph, nodes);
    facts.referents().forEach(referents::write);
    new MentionTriples(graph, nodes).write(facts);
    ClaimTriples claims = new ClaimTriples(graph, nodes);
    facts.claims().forEach(claims::write);
    Node name = iris.articleGraph(facts.article().slug());
    graph.add(name, Terms.WAS_GENERATED_BY, iris.run(run));
    run.describe(graph, iris.run(run));
    return graph.named(name);
  }

  private void writeArticle(GraphBuilder graph, ArticleNodes nodes) {
    Article article = nodes.article();
    Node node = nodes.node();
    graph.add(node, Terms.TYPE, Cg.Classes.ARTICLE);
    graph.add(node, Terms.IDENTIFIER, Literals.text(article.identity()));
    graph.add(node, Terms.TITLE, article.title().map(Literals::text));
    graph.add(node, Terms.ISSUED, article.issued().flatMap(Literals::day));
    graph.iri(node, Terms.SOURCE, article.url());
    graph.add(node, Terms.LANGUAGE, Literals.text(article.language()));
    graph.add(node, Cg.TEXT, Literals.text(article.text()));
    graph.add(node, Cg.DIGEST, Literals.text(ArticleDigest.of(article)));
    article
        .outlet()
        .ifPresent(
            name -> {
              Node outlet = iris.outlet(name);
              graph.add(node, Terms.PUBLISHER, outlet);
              graph.add(outlet, Terms.TYPE, Cg.Classes.OUTLET);
              graph.add(outlet, Terms.LABEL, Literals.text(name));
            });
    Map<Passage.Role, Node> roles = new TreeMap<>();
    for (Passage passage : article.passages()) {
      if (passage.role() != Passage.Role.BODY) {
        Node part = nodes.part("passage", passage, passage.span());
        graph.add(node, Cg.PASSAGE, part);
        graph.add(part, Terms.TYPE, Cg.Classes.PASSAGE);
        graph.add(
            part,
            Cg.PASSAGE_ROLE,
            roles.computeIfAbsent(passage.role(), Scheme.PASSAGE_ROLE::concept));
        nodes.position(graph, part, passage.span());
      }
    }
  }
}
