package org.claimgraph.extract.claims;

/** The attributes of a token that the tagger sees. */
enum Column {
  WORD,
  BASE,
  TAG,
  SUFFIX,
  SHAPE,
  /** Place within a quotation. */
  QUOTE,
  /** The quotation's length class, and whether it runs on. */
  QSIZE,
  /** How often the base is a cue. */
  RATE,
  /** How often the word is part of a source. */
  SRATE,
  SENSE,
  /** Base phrase and whether the token begins it. */
  PHRASE,
  /** Whether the paragraph is a headline, and on which side of its colon the token stands. */
  HEADLINE,
  /** Place in the sentence. */
  PLACE;

  /** Name and version of the columns: change it when they are filled otherwise. */
  static final String FEATURES = "claims-3";
}
