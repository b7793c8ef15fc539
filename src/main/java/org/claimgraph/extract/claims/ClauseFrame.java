package org.claimgraph.extract.claims;

import java.util.List;

/**
 * A stretch of text that has the form of an attribution, whether or not it is one: a verb, noun or
 * preposition that may attribute, who may be its source, and what may be its content. All indexes
 * are tokens of a {@link Paragraph}, ends exclusive.
 *
 * @param form how cue and content stand to each other
 * @param head the cue's main word
 * @param source nobody where empty
 * @param content at least one range, in text order
 */
record ClauseFrame(Form form, int head, Range source, Range cue, List<Range> content) {

  ClauseFrame {
    content = List.copyOf(content);
  }

  /** How cue and content stand to each other. */
  enum Form {
    /** "said that", "told reporters that", "asked whether". */
    THAT,
    /** "said the bridge was closed". */
    ZERO,
    /** "condemned the attack". */
    OBJECT,
    /** "called for a ceasefire". */
    PREPOSITION,
    /** "promised to leave". */
    INFINITIVE,
    /** "urged both sides to talk". */
    OBJECT_INFINITIVE,
    /** "the bridge was closed, the mayor said". */
    BEFORE,
    /** "was clear that". */
    ADJECTIVE,
    /** "it is known that". */
    HEARSAY_THAT,
    /** "the bridge is said to be closed". */
    HEARSAY_INFINITIVE,
    /** "reports that". */
    NOUN_THAT(true),
    /** "reports of", "calls for". */
    NOUN_PREPOSITION(true),
    /** "threats to". */
    NOUN_INFINITIVE(true),
    /** "according to the mayor". */
    ACCORDING;

    /** Whether the cue is a noun. */
    final boolean ofNoun;

    Form() {
      this(false);
    }

    Form(boolean ofNoun) {
      this.ofNoun = ofNoun;
    }
  }
}
