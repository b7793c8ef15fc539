package org.claimgraph.query;

/**
 * By which column rows are sorted. Rows that are alike there keep the query's own order.
 *
 * @param column a column of the query
 * @param descending whether the highest come first
 */
public record Sorting(String column, boolean descending) {}
