package org.claimgraph.query;

/**
 * Some of the rows that a query gives.
 *
 * @param rows the rows that were asked for
 * @param offset how many stand before them
 * @param total how many there are in all, as far as they were counted
 * @param more whether there are more than were counted
 */
public record RowsPage(Rows rows, int offset, int total, boolean more) {}
