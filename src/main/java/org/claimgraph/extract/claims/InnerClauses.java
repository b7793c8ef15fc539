package org.claimgraph.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.claims.ClauseFrame.Range;

/**
 * Reads the attributions inside a content by the form of its clauses, and stands in where the
 * tagger, which learned from text whose annotators left such inner attributions out, finds none.
 *
 * <p>Verbs are weighed by what they do in outermost attributions ({@link ClauseModel}). Nouns are
 * taken by rule: the same annotators left "reports that" after a verb inside the verb's content.
 */
final class InnerClauses {
  /** How likely a verb of saying, or one that mostly attributes, must be. */
  private static final double LEAST_SAYING = 0.3;

  /** How likely any other verb must be. */
  private static final double LEAST_OTHER = 0.55;

  /** On our own gold's seen part about this many nouns were right. */
  private static final double NOUN = 0.7;

  /** What others said happened: "reports of an attack". */
  private static final Set<String> HEARSAY_NOUNS =
      Set.of("report", "claim", "allegation", "accusation", "rumour", "rumor", "suggestion");

  private final ClauseModel model;

  InnerClauses(ClauseModel model) {
    this.model = model;
  }

  /** The attributions in a content that stands as a paragraph of its own, in text order. */
  List<Attribution> of(Paragraph content, Lexicon lexicon) {
    List<Attribution> found = new ArrayList<>();
    for (ClauseFrame frame : ClauseFrames.of(content, lexicon.cues())) {
      double chance = chance(content, frame, lexicon.cues());
      if (chance > 0) {
        found.add(
            new Attribution(
                frame.source().isEmpty() ? List.of() : List.of(span(content, frame.source())),
                List.of(span(content, frame.cue())),
                frame.content().stream().map(range -> span(content, range)).toList(),
                List.of(),
                chance));
      }
    }
    return found;
  }

  /** How likely a frame is an attribution; 0 where it is not likely enough. */
  private double chance(Paragraph text, ClauseFrame frame, Rates cues) {
    char rate = cues.of(Lexicon.cueKey(text, frame.head()));
    String sense = text.senses[frame.head()];
    boolean named = sense.startsWith("communication");
    if (!frame.source().isEmpty() && !maySpeak(text, frame.source())) {
      return 0;
    }
    return switch (frame.form()) {
      case NOUN_THAT -> named && Rates.isAtLeast(rate, 'd') ? NOUN : 0;
      case NOUN_INFINITIVE ->
          named && Rates.isAtLeast(rate, 'd') && !frame.source().isEmpty() ? NOUN : 0;
      case NOUN_PREPOSITION -> isHearsay(text, frame) ? NOUN : 0;
      case HEARSAY_INFINITIVE, HEARSAY_THAT ->
          Senses.isOfMind(sense) ? atLeast(LEAST_SAYING, text, frame, cues) : 0;
      case OBJECT, PREPOSITION, INFINITIVE ->
          atLeast(named ? LEAST_SAYING : LEAST_OTHER, text, frame, cues);
      default ->
          atLeast(
              named || Rates.isAtLeast(rate, 'f') ? LEAST_SAYING : LEAST_OTHER, text, frame, cues);
    };
  }

  /** Not "the scene" or "the way": nouns of no other sort than what may speak. */
  private static boolean maySpeak(Paragraph text, Range source) {
    int begin = source.begin();
    int head = Math.min(source.end(), text.phraseEnd[begin]) - 1;
    return Speakers.canSpeak(text, begin, source.end())
        || !text.tags[head].startsWith("NN")
        || text.senses[head].isEmpty();
  }

  private double atLeast(double least, Paragraph text, ClauseFrame frame, Rates cues) {
    double chance = model.chance(ClauseFeatures.of(text, frame, cues));
    return chance >= least ? chance : 0;
  }

  /** "Reports of", "their claims of"; not "a report of the committee". */
  private static boolean isHearsay(Paragraph text, ClauseFrame frame) {
    int noun = frame.head();
    return HEARSAY_NOUNS.contains(text.bases[noun])
        && text.words[frame.cue().end() - 1].equals("of")
        && (text.tags[noun].equals("NNS") || !frame.source().isEmpty());
  }

  private static Span span(Paragraph text, Range range) {
    return text.span(range.begin(), range.end());
  }
}
