package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.claimgraph.rdf.Iris;

/**
 * What the IRIs of a store begin with. It stands in a file of the store, written when the store is
 * made; a store of a version that wrote none gets it from its data.
 */
final class StoreBase {
  private static final String FILE = "base";
  private static final Query ONE_ARTICLE =
      QueryFactory.create(
          """
          PREFIX cg: <https://w3id.org/claimgraph/ontology#>
          SELECT ?article { ?article a cg:Article } LIMIT 1
          """);

  private StoreBase() {}

  /**
   * The base on record.
   *
   * @throws StoreException if what the file says is no base
   */
  static Optional<Iris> recorded(Path directory) throws IOException {
    Path file = directory.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Iris(Files.readString(file).strip()));
    } catch (IllegalArgumentException e) {
      throw new StoreException(file + ": " + e.getMessage(), e);
    }
  }

  /** What stands before {@code article/} in the articles' IRIs; empty where there is no article. */
  static Optional<Iris> ofData(DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec articles = QueryExec.dataset(dataset).query(ONE_ARTICLE).build()) {
            RowSet rows = articles.select();
            String article = rows.hasNext() ? rows.next().get("article").toString() : "";
            int end = article.lastIndexOf("article/");
            return end < 0 ? Optional.empty() : Optional.of(new Iris(article.substring(0, end)));
          }
        });
  }

  static void record(Path directory, Iris base) throws IOException {
    Files.writeString(directory.resolve(FILE), base.base() + "\n");
  }
}
