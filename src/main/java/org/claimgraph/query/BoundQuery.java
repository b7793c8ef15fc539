package org.claimgraph.query;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;

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

  /**
   * The same query with its rows in another order.
   *
   * @throws CannedQueryException where it has no such column
   */
  public BoundQuery sorted(Sorting sorting) {
    if (!query.isSelectType() || !query.getResultVars().contains(sorting.column())) {
      throw new CannedQueryException(
          "%s has no column %s to sort by: it has %s"
              .formatted(
                  canned.name(), sorting.column(), String.join(", ", query.getResultVars())));
    }
    Query sorted = query.cloneQuery();
    List<SortCondition> own = sorted.hasOrderBy() ? List.copyOf(sorted.getOrderBy()) : List.of();
    if (sorted.hasOrderBy()) {
      sorted.getOrderBy().clear();
    }
    sorted.addOrderBy(
        sorting.column(), sorting.descending() ? Query.ORDER_DESCENDING : Query.ORDER_ASCENDING);
    own.forEach(sorted::addOrderBy);
    return new BoundQuery(canned, sorted);
  }

  /** The same query, asked for no more than so many rows. */
  BoundQuery atMost(int rows) {
    Query limited = query.cloneQuery();
    limited.setLimit(query.hasLimit() ? Math.min(query.getLimit(), rows) : rows);
    return new BoundQuery(canned, limited);
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
