package org.claimgraph.extract;

/** How a mention refers. */
public enum Form {
  /** By a proper name: "the 9th Brigade", "Kyiv", "Mr Smith". */
  NAME,
  /** By a noun phrase: "the brigade", "military bloggers", "the boss of the group". */
  DESCRIPTION,
  /** By a pronoun: "he", "their". */
  PRONOUN
}
