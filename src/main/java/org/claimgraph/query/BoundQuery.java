package org.claimgraph.query;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.apache.jena.query.Query;

/** A canned query with its values: ready to run, on a dataset or at an endpoint. */
public final class BoundQuery {
  private final CannedQuery canned;
  private final Query query;

  BoundQuery(CannedQuery canned, Query query) {
    this.canned = canned;
    this.query = query;
  }

  /** Whether it gives rows; otherwise it gives triples. */
  public boolean givesRows() {
    return query.isSelectType() || query.isAskType();
  }

  /** The columns that a plain table shows: the starred ones, or all where none is. */
  public List<String> tableColumns() {
    List<String> starred =
        canned.columns().stream()
            .filter(CannedQuery.Column::starred)
            .map(CannedQuery.Column::name)
            .toList();
    return starred.isEmpty() ? query.getResultVars() : starred;
  }

  /** The query it came from. */
  public CannedQuery canned() {
    return canned;
  }

  /** The SPARQL text with the file's opening comments; the file's own text if nothing was set. */
  public String text() {
    return query.equals(canned.unbound())
        ? canned.text()
        : canned.text().lines().takeWhile(line -> line.startsWith("#")).collect(joining("\n"))
            + "\n"
            + query;
  }

  Query query() {
    return query;
  }
}
