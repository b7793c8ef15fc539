package org.claimgraph.article;

/** The rooms that can report a {@link Problem}, in the order data flows through them. */
public enum Room {
  ARTICLE,
  NLP,
  KB,
  EXTRACT,
  RESOLVE,
  LINK,
  RDF,
  STORE
}
