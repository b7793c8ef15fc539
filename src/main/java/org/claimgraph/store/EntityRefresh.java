package org.claimgraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.rdf.Cg;
import org.claimgraph.rdf.EntityGraphWriter;
import org.claimgraph.rdf.Iris;
import org.claimgraph.rdf.Terms;
import org.claimgraph.resolve.Entity;
import org.claimgraph.resolve.Referent;

/**
 * Keeps the graph of entities up to date without reading all articles again. What becomes of a
 * block of referents depends on the referents of that block, on the paths of the entities they are
 * part of, and on the entities that share their paths; so the blocks of changed articles are
 * resolved anew together with those.
 */
final class EntityRefresh {
  private final StoreWriter store;
  private final Iris iris;
  private final Set<String> blocks = new TreeSet<>();
  private final Set<Node> entities = new LinkedHashSet<>();

  EntityRefresh(StoreWriter store) {
    this.store = store;
    this.iris = store.iris;
  }

  /** Notes the blocks of an article that was put. */
  void changed(Graph article) {
    blocks.addAll(blocksOf(article));
  }

  /** Notes the blocks of an article that is about to go, and forgets what was derived from it. */
  void removed(Graph article) {
    blocks.addAll(blocksOf(article));
    subjects(article, Terms.TYPE, Cg.Classes.CLAIM).forEach(store::forgetEntity);
    subjects(article, Terms.TYPE, Cg.Classes.ANONYMOUS_CLAIMANT).forEach(store::forgetEntity);
    subjects(article, Terms.TYPE, Cg.Classes.REFERENT).forEach(this::forgetDecision);
  }

  /** Paths of the entities that may have become, ceased or changed. */
  Set<String> run(Resolver resolver) {
    resolver.curatedPaths().forEach(path -> addBlocksOf(iris.entity(path)));
    addParts();
    List<Entity> resolved = resolveUntilNothingElseIsTouched(resolver);
    entities.forEach(this::forgetEntity);
    store.add(new EntityGraphWriter(iris).write(resolved, store::articleGraph));
    Set<String> touched = new TreeSet<>();
    entities.forEach(entity -> touched.add(iris.path(entity)));
    resolved.forEach(entity -> touched.add(entity.path()));
    blocks.clear();
    entities.clear();
    return touched;
  }

  private List<Entity> resolveUntilNothingElseIsTouched(Resolver resolver) {
    while (true) {
      int before = blocks.size();
      List<Referent> referents = store.referentsIn(blocks);
      referents.forEach(r -> forgetDecision(iris.referent(r.article(), r.id())));
      List<Entity> resolved = resolve(resolver, referents);
      List.copyOf(entities).forEach(this::addBlocksOf);
      resolved.forEach(entity -> addBlocksOf(iris.entity(entity.path())));
      if (blocks.size() == before) {
        return resolved;
      }
      addParts();
    }
  }

  /**
   * Resolves the blocks beside those of what their referents are part of, which lend their paths.
   */
  private List<Entity> resolve(Resolver resolver, List<Referent> referents) {
    Set<String> names = new HashSet<>();
    referents.forEach(r -> names.add(name(r.article(), r.id())));
    List<Referent> all = new ArrayList<>(referents);
    all.addAll(store.referentsIn(blocksOfWholes(referents)));
    return resolver.resolve(all).stream()
        .filter(
            entity ->
                entity.members().stream()
                    .anyMatch(m -> names.contains(name(m.article(), m.referent()))))
        .toList();
  }

  private Set<String> blocksOfWholes(Collection<Referent> referents) {
    Set<String> wholes = new TreeSet<>();
    for (Referent referent : referents) {
      referent
          .parent()
          .map(parent -> iris.referent(referent.article(), parent))
          .map(parent -> blockOf(store.articleGraph(referent.article()), parent))
          .ifPresent(wholes::addAll);
    }
    wholes.removeAll(blocks);
    return wholes;
  }

  /** Adds the blocks of what is part of a referent in a block: its entity's path may change. */
  private void addParts() {
    for (String block : List.copyOf(blocks)) {
      for (Quad quad : store.quads(Cg.BLOCK_KEY, NodeFactory.createLiteralString(block))) {
        Graph article = store.dataset.getGraph(quad.getGraph());
        Stream.of(Cg.PARENT, Cg.ANCHOR)
            .flatMap(property -> subjects(article, property, quad.getSubject()).stream())
            .forEach(part -> blocks.addAll(blockOf(article, part)));
      }
    }
  }

  /** Adds the blocks of all referents that were decided to be an entity. */
  private void addBlocksOf(Node entity) {
    for (Node decision : subjects(store.entitiesGraph(), Cg.ENTITY, entity)) {
      entities.add(entity);
      for (Node referent : objects(store.entitiesGraph(), decision, Cg.REFERENT)) {
        String slug = iris.articleOfReferent(referent);
        blocks.addAll(blockOf(store.articleGraph(slug), referent));
      }
    }
  }

  private void forgetDecision(Node referent) {
    for (Node decision : subjects(store.entitiesGraph(), Cg.REFERENT, referent)) {
      entities.addAll(objects(store.entitiesGraph(), decision, Cg.ENTITY));
      store.forgetEntity(decision);
    }
  }

  private void forgetEntity(Node entity) {
    store.forgetEntity(entity);
    store.forgetEntity(NodeFactory.createURI(entity.getURI() + "/geometry"));
    Stream.of(Cg.CLAIMANT, Cg.ABOUT, Cg.LOCATION)
        .forEach(property -> store.forget(Node.ANY, property, entity));
  }

  private static Set<String> blocksOf(Graph article) {
    return blockOf(article, Node.ANY);
  }

  private static Set<String> blockOf(Graph article, Node referent) {
    Set<String> blocks = new TreeSet<>();
    article
        .find(referent, Cg.BLOCK_KEY, Node.ANY)
        .forEach(triple -> blocks.add(triple.getObject().getLiteralLexicalForm()));
    return blocks;
  }

  private static String name(String article, String referent) {
    return article + "\t" + referent;
  }

  private static List<Node> subjects(Graph graph, Node property, Node object) {
    return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
  }

  private static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }
}
