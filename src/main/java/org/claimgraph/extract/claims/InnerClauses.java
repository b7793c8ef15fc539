package org.claimgraph.extract.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;

/**
 * Reads attributions inside a content by the form of its clauses, beside the tagger: it finds acts
 * of stance ("condemned the attack", "called for a ceasefire") of which statements are full and
 * news articles, which the tagger learned from, are not.
 *
 * <p>Verbs are weighed by what they do in outermost attributions ({@link ClauseModel}). Nouns are
 * taken by rule.
 */
final class InnerClauses {
  /** How likely a verb must be. */
  private static final double LEAST = 0.5;

  /** On our own gold's seen part about this many nouns were right. */
  private static final double NOUN = 0.7;

  /** What others said happened: "reports of an attack". */
  private static final Set<String> HEARSAY_NOUNS =
      Set.of("report", "claim", "allegation", "accusation", "rumour", "rumor", "suggestion");

  private final ClauseModel model;
  private final Rates cues;

  /**
   * @param cues how often words are parts of cues
   */
  InnerClauses(ClauseModel model, Rates cues) {
    this.model = model;
    this.cues = cues;
  }

  /**
   * What the tagger has read in a content but for conditions, in text order, with the clauses that
   * have no word of a cue in common with it.
   *
   * @param content paragraphs that stand for the content
   */
  List<Attribution> addedTo(List<Attribution> tagged, List<Paragraph> content) {
    List<Span> known =
        tagged.stream().flatMap(Attribution::withInner).flatMap(a -> a.cue().stream()).toList();
    return Stream.concat(
            tagged.stream().filter(attribution -> !isConditional(attribution, content)),
            content.stream()
                .flatMap(paragraph -> of(paragraph).stream())
                .filter(clause -> clause.cue().stream().noneMatch(c -> overlaps(c, known))))
        .sorted(Comparator.comparing(attribution -> attribution.content().getFirst()))
        .toList();
  }

  /** "If the mayor agrees": nobody has agreed to anything. */
  private static boolean isConditional(Attribution attribution, List<Paragraph> content) {
    return attribution.source().stream()
        .anyMatch(
            source ->
                content.stream()
                    .filter(paragraph -> paragraph.span().covers(source))
                    .anyMatch(p -> ClauseSubjects.isConditional(p, p.firstAfter(source.begin()))));
  }

  private static boolean overlaps(Span cue, List<Span> known) {
    return known.stream().anyMatch(cue::overlaps);
  }

  /** The attributions in a content that stands as a paragraph of its own, in text order. */
  private List<Attribution> of(Paragraph content) {
    return ClauseFrames.of(content, cues).stream()
        .filter(frame -> frame.source().isEmpty() || maySpeak(content, frame.source()))
        .map(frame -> attribution(content, frame))
        .filter(attribution -> attribution.confidence() >= LEAST)
        .toList();
  }

  private Attribution attribution(Paragraph content, ClauseFrame frame) {
    return new Attribution(
        frame.source().isEmpty() ? List.of() : List.of(span(content, frame.source())),
        List.of(span(content, frame.cue())),
        frame.content().stream().map(range -> span(content, range)).toList(),
        List.of(),
        chance(content, frame));
  }

  /** How likely a frame is an attribution. */
  private double chance(Paragraph text, ClauseFrame frame) {
    boolean named =
        text.senses[frame.head()].startsWith("communication")
            && Rates.isAtLeast(cues.of(Lexicon.cueKey(text, frame.head())), 'd');
    boolean likely =
        switch (frame.form()) {
          case NOUN_THAT -> named;
          case NOUN_INFINITIVE -> named && !frame.source().isEmpty();
          case NOUN_PREPOSITION -> isHearsay(text, frame);
          case HEARSAY_INFINITIVE, HEARSAY_THAT -> Senses.isOfMind(text.senses[frame.head()]);
          default -> true;
        };
    return !likely
        ? 0
        : frame.form().ofNoun ? NOUN : model.chance(ClauseFeatures.of(text, frame, cues));
  }

  /** Not "the scene" or "the way": nouns of no other sort than what may speak. */
  private static boolean maySpeak(Paragraph text, Range source) {
    int begin = source.begin();
    int head = Math.min(source.end(), text.phraseEnd[begin]) - 1;
    return Speakers.canSpeak(text, begin, source.end())
        || !text.tags[head].startsWith("NN")
        || text.senses[head].isEmpty();
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
