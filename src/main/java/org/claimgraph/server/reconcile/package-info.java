/**
 * The Reconciliation Service API 0.2 over the graph's entities, at {@code /reconcile}: OpenRefine
 * and other clients match the names in a table against the graph and fetch what it says of them.
 */
@NullMarked
package org.claimgraph.server.reconcile;

import org.jspecify.annotations.NullMarked;
