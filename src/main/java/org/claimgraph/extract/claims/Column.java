package org.claimgraph.extract.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The attributes of a token that the taggers' features are made of. */
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
  /** Head of the noun phrase. */
  HEAD,
  HRATE,
  HSENSE,
  /** The nearest likely cue to the left: its base, distance, path, rate. */
  LBASE,
  LDIST,
  LPATH,
  LRATE,
  /** The nearest likely cue to the right. */
  RBASE,
  RDIST,
  RPATH,
  RRATE,
  /** The verb whose subject the token probably belongs to. */
  SUBJ,
  SUBJRATE,
  /** Heads and symbols of the neighbouring base phrases. */
  NEXTHEAD,
  PREVHEAD,
  NEXTSYM,
  PREVSYM,
  NEXTRATE,
  /** Number of likely cues to the left and right in the sentence. */
  COUNTS,
  /** Place in the sentence. */
  PLACE,
  /** How the sentence stands to quotation marks, and whether the token is quoted. */
  SQUOTE,
  /** Whether the paragraph is a headline, and on which side of its colon the token stands. */
  HEADLINE,
  /** Punctuation marks around the token. */
  MARKS,
  /** How the sentence before ends. */
  BEFORE,
  /** The sentence's last mark. */
  FINAL,
  /** The sentence's main verb, and on which side of it the token stands. */
  MAINVERB,
  MAINSIDE,
  /** Label that the first stage gave. */
  L,
  /** The nearest cue of the first stage to the left and right. */
  LCUE,
  LCUED,
  LCUEP,
  RCUE,
  RCUED,
  RCUEP,
  /** Sources and contents of the first stage around the token in the sentence. */
  AROUND,
  /** Which roles the sentence has, and those before and after it. */
  ROLES,
  ROLESB,
  ROLESA,
  /** How often the word is part of a source elsewhere in the article. */
  DOCS;

  /** Number of columns that the first stage uses. */
  static final int FIRST_STAGE = L.ordinal();

  static List<String> names(int count) {
    return Arrays.stream(values())
        .limit(count)
        .map(column -> column.name().toLowerCase(Locale.ROOT))
        .toList();
  }
}
