package org.claimgraph.query;

import java.util.List;
import java.util.Map;

/**
 * The rows that a query gives.
 *
 * @param columns the columns, in order
 * @param rows the values by column, in the order of the answer: IRIs and lexical forms; a column
 *     without value in a row has no entry
 */
public record Rows(List<String> columns, List<Map<String, String>> rows) {

  /** Copies the lists. */
  public Rows {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The values of one column, in order; empty strings where there is none. */
  public List<String> column(String column) {
    return rows.stream().map(row -> row.getOrDefault(column, "")).toList();
  }
}
