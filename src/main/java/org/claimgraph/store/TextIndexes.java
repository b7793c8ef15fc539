package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.claimgraph.rdf.Cg;
import org.claimgraph.rdf.Terms;

/**
 * The full-text index: names of entities, titles of articles, contents of claims and the words of
 * their attributions. A query that names no property looks in names.
 */
final class TextIndexes {
  private static final String NAME = "name";

  private TextIndexes() {}

  static TextIndex inMemory() {
    return TextDatasetFactory.createLuceneIndex(new ByteBuffersDirectory(), config());
  }

  static TextIndex onDisk(Path directory) throws IOException {
    Files.createDirectories(directory);
    return TextDatasetFactory.createLuceneIndex(FSDirectory.open(directory), config());
  }

  /** Indexes everything that a dataset holds, inside a write transaction of the indexed dataset. */
  static void fill(TextIndex index, DatasetGraph dataset) {
    for (String field : index.getDocDef().fields()) {
      for (Node property : index.getDocDef().getPredicates(field)) {
        dataset
            .find(Node.ANY, Node.ANY, property, Node.ANY)
            .forEachRemaining(quad -> add(index, quad));
      }
    }
  }

  private static void add(TextIndex index, Quad quad) {
    Entity entity = TextQueryFuncs.entityFromQuad(index.getDocDef(), quad);
    if (entity != null) {
      index.addEntity(entity);
    }
  }

  private static TextIndexConfig config() {
    EntityDefinition fields = new EntityDefinition("uri", NAME);
    fields.setGraphField("graph");
    fields.setLangField("lang");
    fields.setUidField("uid");
    fields.setPrimaryPredicate(Terms.PREF_LABEL);
    fields.set(NAME, Terms.ALT_LABEL);
    fields.set("title", Terms.TITLE);
    fields.set("content", Cg.CONTENT);
    fields.set("attribution", Cg.ATTRIBUTION_TEXT);
    TextIndexConfig config = new TextIndexConfig(fields);
    config.setValueStored(true);
    return config;
  }
}
