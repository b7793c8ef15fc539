package org.claimgraph.extract.actors;

/**
 * What tells of a capitalised word or two, over all their occurrences in an article, whether they
 * name a person. Unless said otherwise the value is the share of the occurrences of which it holds.
 */
public enum NameFeature {
  BIAS,
  /** Logarithm of one more than the number of occurrences. */
  OCCURRENCES,
  /** A tagger took it for a person. */
  TAGGED_PERSON,
  /** A tagger took it for something else. */
  TAGGED_OTHER,
  /** The gazetteer knows a place of the name. */
  PLACE,
  /** Its first word is a given name. */
  GIVEN_NAME,
  /** A word of it is part of a person's name that was found otherwise. */
  PART_OF_KNOWN,
  /** It is the first or last name of a person that was found otherwise. */
  WHOLE_OF_KNOWN,
  ONE_WORD,
  THREE_WORDS,
  CAPITALS,
  /** It holds a letter only once written with a capital inside a sentence. */
  ONLY_FIRST,
  /** The article has it in lower case too. */
  IN_LOWER_CASE,
  PROPER_NOUN,
  PLURAL,
  AFTER_THE,
  AFTER_A,
  AFTER_POSSESSIVE,
  AFTER_IN,
  AFTER_OF,
  AFTER_WITH,
  BEFORE_NOUN,
  BEFORE_CAPITAL,
  AFTER_CAPITAL,
  BEFORE_POSSESSIVE,
  BEFORE_VERB,
  BEFORE_SAID,
  AFTER_SAID,
  SOURCE,
  ADDRESSED,
  BESIDE_PERSON,
  BEFORE_NUMBER,
  WHO_FOLLOWS,
  HE_FOLLOWS,
  IT_FOLLOWS,
  WHOLE_PARAGRAPH,
  /** Is called to at least once: "Come here, Ann!", "Oh Ann, ...". */
  VOCATIVE,
  /** The same, inside a quotation. */
  VOCATIVE_QUOTED,
  /** At least once somebody so named says or thinks something. */
  EVER_SAYS,
  /** "a man called Ann", "named Ann", at least once. */
  CALLED,
  /** A word for age, kin or rank stands before it: "Uncle Bob", "Master Bob". */
  TITLED,
  /** Logarithm of how often it stands inside a sentence, without a determiner. */
  LOG_INSIDE
}
