package org.claimgraph.server.pages;

/** How nodes of a class are shown. */
interface View {

  /** The page of a node, made with queries that the page then shows. */
  Page page(NodeRequest request, PageQueries queries);
}
