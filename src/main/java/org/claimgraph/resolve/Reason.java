package org.claimgraph.resolve;

/**
 * Why a mention refers to a referent, or why a referent is an entity. What each means, in words for
 * readers of the graph, stands in {@code ontology/schemes/reason.ttl}.
 */
public enum Reason {
  // within an article
  FIRST_MENTION,
  SAME_NAME,
  SHARED_NAME,
  ACRONYM,
  INSTITUTION,
  SAME_PLACE,
  UNIT_DESIGNATOR,
  APPOSITION,
  SAME_DESCRIPTION,
  DESCRIBED_BY_ROLE,
  DESCRIBED_UNIT,
  DESCRIBED_PART,
  DESCRIBED_AHEAD,
  PRONOUN,
  FIRST_PERSON,
  NARRATOR,
  PREDICATE,
  DEFINITE,

  // across articles
  ONLY_DESCRIBED,
  STATE_UNSTATED,
  SURNAME,
  INITIAL,
  SAME_KEY,
  UNIT_BRANCH_UNSTATED,
  UNIT_SIDE_UNSTATED,

  // by the curation file
  CURATED_SAME,
  CURATED_DIFFERENT
}
