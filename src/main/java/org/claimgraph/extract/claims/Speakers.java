package org.claimgraph.extract.claims;

import java.util.Set;

/** Tells which noun phrases can stand for somebody who says something. */
final class Speakers {
  /** People, bodies and texts, after WordNet. */
  private static final Set<String> SENSES = Set.of("person", "group", "communication");

  /** What finds or shows something without being one of these. */
  private static final Set<String> FINDERS =
      Set.of(
          "investigation",
          "inquiry",
          "probe",
          "study",
          "survey",
          "poll",
          "review",
          "research",
          "analysis",
          "intelligence",
          "image",
          "footage",
          "photograph",
          "source");

  private Speakers() {}

  /**
   * Whether a noun phrase that begins at a token has a name in it, or a person, body or text for
   * its head.
   */
  static boolean canSpeak(Paragraph text, int begin, int end) {
    int last = Math.min(end, text.phraseEnd[begin]);
    boolean name = false;
    for (int i = begin; i < last; i++) {
      name |= text.tags[i].startsWith("NNP");
    }
    return text.phrases[begin] == 'N'
        && (name
            || SENSES.contains(text.senses[last - 1])
            || FINDERS.contains(text.bases[last - 1]));
  }
}
