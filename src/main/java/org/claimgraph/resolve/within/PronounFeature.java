package org.claimgraph.resolve.within;

/** What speaks for and against an actor before a pronoun as its antecedent. */
public enum PronounFeature {
  SENTENCES_BACK,
  SAME_SENTENCE,
  SENTENCE_BEFORE,
  FAR,
  FIRST_OF_SENTENCE,
  INSIDE_ANOTHER,
  NAMED,
  LOG_MENTIONS,
  SHARE_OF_MENTIONS,
  OPENS_ARTICLE,
  SOURCE,
  SOURCE_TO_SOURCE,
  ACROSS_QUOTATION,
  SAME_CONTENT,
  GENDER_KNOWN,
  LAST_IS_PRONOUN,
  LAST_IS_DESCRIPTION,
  RANK,
  NEAREST,
  OBJECT_OF_SUBJECT,
  POSSESSIVE_OF_SUBJECT,
  SUBJECT_OF_SUBJECT,
  FIRST_TO_FIRST,
  POSSESSOR,
  SAME_PARAGRAPH,
  QUOTED_BOTH,
  /** Says "I" in the same paragraph outside quotations, or in the same quotation. */
  SPEAKS,
  /** Is "you" there. */
  ADDRESSED,
  /** Says "I" outside quotations, as the pronoun stands. */
  NARRATES,
  /** Has said so before the pronoun. */
  NARRATED_BEFORE,
  /** A verb follows the last mention. */
  SUBJECT,
  /** The same, where the pronoun is a subject, too. */
  SUBJECT_TO_SUBJECT,
  /** The same, in the sentence of a pronoun that is an object. */
  SUBJECT_TO_OBJECT,
  /** A preposition stands before the last mention. */
  AFTER_PREPOSITION,
  /** A verb stands before the last mention. */
  OBJECT,
  OBJECT_TO_OBJECT,
  /** Logarithm of the words between, in one sentence. */
  LOG_WORDS_BETWEEN,
  /** Known by title, pronoun or description to be of the pronoun's gender. */
  GENDER_SAID,
  /** The given name is one of the other gender. */
  GENDER_CONTRADICTED,
  /** Is not spoken of anywhere before in the paragraph. */
  NEW_IN_PARAGRAPH,
  /** The nearest, where the pronoun is a possessive or an object of its sentence. */
  NEAREST_TO_POSSESSIVE,
  NEAREST_TO_OBJECT,
  /** Is the one who spoke last before the pronoun; for "he" and "she". */
  SPOKE_LAST,
  /** The same, where the pronoun is a source. */
  SPOKE_LAST_TO_SOURCE,
  /** What the actor is; for "it" and "they", as all that follow. */
  STATE,
  ORGANISATION,
  PEOPLE,
  UNIT,
  /** The last mention stands before a noun: "the army chief". */
  MODIFIER,
  /** The last mention stands beside an "and". */
  COORDINATED,
  /** Speaks, where the pronoun is one that could. */
  SOURCE_TO_SUBJECT,
  /** Of the alternative: nobody mentioned shortly before is meant. */
  NOBODY,
  NOBODY_QUOTED,
  NOBODY_SOURCE,
  NOBODY_POSSESSIVE,
  NOBODY_SUBJECT,
  NOBODY_PLURAL,
  /** "It is". */
  NOBODY_BEFORE_BE,
  /** "It is likely that". */
  NOBODY_CLAUSE,
  /** Logarithm of the nouns that the pronoun may mean in its sentence, or the one before. */
  NOBODY_LOG_NOUNS,
  NOBODY_LOG_NOUNS_BEFORE,
  /** Such a noun is the first of the sentence, or the last before the pronoun. */
  NOBODY_NOUN_FIRST,
  NOBODY_NOUN_NEAREST
}
