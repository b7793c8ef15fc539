package org.claimgraph.resolve.within;

/**
 * What speaks for and against a named person as the one whom a description means. Those that begin
 * with NOBODY are of the alternative: that it means nobody named so far.
 */
public enum DescriptionFeature {
  NOBODY,
  NOBODY_INDEFINITE,
  NOBODY_BARE,
  NOBODY_POSSESSED,
  NOBODY_SHORT,
  /** The words before make it say something of somebody: "is", "became", "as", "named". */
  NOBODY_PREDICATE,
  NOBODY_BESIDE,
  SENTENCES_BACK,
  SAME_SENTENCE,
  NEAREST,
  FIRST_OF_SENTENCE,
  SHARE,
  LOG_MENTIONS,
  SAME_PARAGRAPH,
  ACROSS_QUOTATION,
  GENDER_KNOWN,
  /** A definite description of a word or two: "the man". */
  NEAREST_SHORT,
  SHARE_SHORT,
  /** Name, comma, description. */
  FOLLOWS_NAME,
  FOLLOWS_NAME_INDEFINITE,
  FOLLOWS_NAME_BARE,
  /** Description, name. */
  PRECEDES_NAME,
  /** After "is", "was", "became", with no other person between. */
  IS,
  IS_SUBJECT,
  /** After "as", "named", "elected". */
  AS_NEAREST,
  AS_SUBJECT,
  /** A sentence that begins with "as a student". */
  AS_AHEAD,
  /** Another description of the person has the same words, or the same head. */
  SAME_WORDS,
  SAME_HEAD,
  /** Comes after another description of the person and a comma or "and". */
  COORDINATED,
  /** "My father", where the person says "I"; "your father", where the person is "you". */
  OWNER,
  /** Says "I" around the description, or tells the story. */
  SPEAKS,
  /** The same, where the description is said of somebody: "I am a teacher". */
  SPEAKS_PREDICATE
}
