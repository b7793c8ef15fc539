package org.claimgraph.server;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.claimgraph.rdf.Iris;

/** What the IRIs of a dataset's data begin with. */
public final class GraphBase {
  private static final Query ONE_ARTICLE =
      QueryFactory.create(
          """
          PREFIX cg: <https://w3id.org/claimgraph/ontology#>
          SELECT ?article { ?article a cg:Article } LIMIT 1
          """);

  private GraphBase() {}

  /**
   * What stands before {@code article/} in the articles' IRIs; the usual base where there is no
   * article. Call it inside a transaction.
   */
  public static Iris of(DatasetGraph dataset) {
    try (QueryExec articles = QueryExec.dataset(dataset).query(ONE_ARTICLE).build()) {
      RowSet rows = articles.select();
      String article = rows.hasNext() ? rows.next().get("article").toString() : "";
      int end = article.lastIndexOf("article/");
      return end < 0 ? Iris.DEFAULT : new Iris(article.substring(0, end));
    }
  }
}
