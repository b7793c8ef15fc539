package org.claimgraph.resolve.within;

/**
 * What speaks for and against a person as the one who speaks, or is spoken to, in a paragraph or
 * quotation. Where a constant has no comment, it holds (1) or not (0).
 */
public enum VoiceFeature {
  /** By rule the one whose words the article gives: who is interviewed, signs, is introduced. */
  BY_RULE,
  BY_RULE_IN_INTERVIEW,
  /** By rule the one whose words the article gives, in a question of an interview. */
  BY_RULE_ASKED,
  /** By rule the one spoken to. */
  ADDRESSEE_BY_RULE,
  /** Was addressed by name, or said his own, last before this turn. */
  TURN_BY_NAME,
  INTRODUCED_HERE,
  ADDRESSED_HERE,
  ADDRESSED_BEFORE,
  ADDRESSED_AFTER,
  ONLY_QUOTED,
  /** The mentions as a share of those of who is mentioned most. */
  SHARE,
  /** The share of "he" and "she" in the mentions outside quotations. */
  THIRD_PERSON,
  NAMED_HERE,
  /** The share of the names outside quotations that are sources of attributions. */
  OFTEN_SOURCE,
  /** The source of an attribution of these words. */
  SOURCE,
  /** The source of another attribution in the paragraph. */
  SOURCE_BESIDE,
  /** The nearest person before the quotation in its paragraph. */
  NEAREST_BEFORE,
  /** The nearest person after the quotation in its paragraph. */
  NEAREST_AFTER,
  /** The person mentioned last before the paragraph. */
  LAST_MENTIONED,
  /** Spoke in the turn before this one. */
  SPOKE_LAST,
  /** Spoke in the turn before that. */
  SPOKE_BEFORE,
  SPOKE_IN_PARAGRAPH,
  /** Spoke last and asked. */
  ASKED_LAST,
  /** Speaks in the next turn, where the one spoken to is sought. */
  SPEAKS_NEXT,
  /** Speaks most outside quotations so far. */
  NARRATOR,
  /** Speaks here, where the one spoken to is sought. */
  SPEAKER
}
