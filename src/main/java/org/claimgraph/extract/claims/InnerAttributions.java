package org.claimgraph.extract.claims;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;

/** Tells which of the attributions read inside a content are somebody's own claims. */
final class InnerAttributions {
  /** Inner attributions of the tagger that are less sure are left out. */
  private static final double LEAST = 0.8;

  private static final Set<String> SPEAKER_OR_HEARER =
      Set.of("i", "we", "my", "our", "me", "us", "you");

  /** Prepositions that tell where, when or through what is spoken, not what about. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of("in", "at", "through", "from", "during", "after", "before");

  private InnerAttributions() {}

  /**
   * Whether an inner attribution is sure enough, and somebody else's: who says "I think" adds no
   * attribution to his own words.
   */
  static boolean isAnothers(Attribution inner, Paragraph content) {
    if (inner.cue().isEmpty() || inner.confidence() < LEAST || isOfOthers(inner, content)) {
      return false;
    }
    if (inner.source().isEmpty()) {
      return inner.content().size() > 1;
    }
    int speaker = content.firstAfter(inner.source().getFirst().begin());
    int end = content.firstAfter(inner.source().getFirst().end() - 1) + 1;
    return end == speaker + 1
        ? !SPEAKER_OR_HEARER.contains(content.words[speaker])
        : content.phrases[speaker] != 'N' || Speakers.canSpeak(content, speaker, end);
  }

  /**
   * Whether an attribution tells of something said: not of what "should be asked" or "could be
   * claimed", and with more for its content than a pronoun, place or time ("said in", "replied
   * at").
   */
  static boolean isMade(Attribution inner, Paragraph content) {
    return inner.cue().stream().noneMatch(cue -> isUnreal(content, cue))
        && inner.content().stream().anyMatch(span -> isMore(content, span));
  }

  private static boolean isUnreal(Paragraph text, Span cue) {
    int last = text.firstAfter(cue.end() - 1);
    boolean modal =
        IntStream.rangeClosed(text.firstAfter(cue.begin()), last)
            .anyMatch(i -> text.tags[i].equals("MD"));
    boolean circumstance = text.phrases[last] == 'P' && CIRCUMSTANCES.contains(text.words[last]);
    return modal || circumstance;
  }

  private static boolean isMore(Paragraph text, Span content) {
    return IntStream.rangeClosed(
            text.firstAfter(content.begin()), text.firstAfter(content.end() - 1))
        .filter(i -> "NVA".indexOf(text.phrases[i]) >= 0)
        .anyMatch(i -> !text.tags[i].startsWith("PRP") && !text.tags[i].equals("DT"));
  }

  /** "His alleged crimes" are alleged by others: an adjective's possessor is no source. */
  private static boolean isOfOthers(Attribution inner, Paragraph content) {
    int word = content.firstAfter(inner.cue().getFirst().begin());
    return word > 0
        && !content.tags[word].startsWith("NN")
        && word + 1 < content.length()
        && content.phrases[word + 1] == 'N'
        && inner.source().stream().anyMatch(s -> content.firstAfter(s.end() - 1) == word - 1)
        && (content.tags[word - 1].equals("PRP$") || content.tags[word - 1].equals("POS"));
  }

  /** A content that stops at the subject of its clause goes on as the clause does. */
  static Attribution completed(Attribution inner, List<Attribution> formed, Paragraph content) {
    if (inner.content().size() != 1 || hasFinite(content, inner.content().getFirst())) {
      return inner;
    }
    Span stops = inner.content().getFirst();
    return formed.stream()
        .filter(other -> isSame(inner, other) && other.content().size() == 1)
        .map(other -> other.content().getFirst())
        .filter(longer -> longer.begin() == stops.begin() && longer.end() > stops.end())
        .filter(longer -> hasFinite(content, longer))
        .findFirst()
        .map(longer -> inner.withContent(List.of(longer)))
        .orElse(inner);
  }

  private static boolean hasFinite(Paragraph text, Span span) {
    return IntStream.range(text.firstAfter(span.begin()), text.firstAfter(span.end() - 1) + 1)
        .anyMatch(i -> text.phraseBegin[i] == i && Subjects.isFinite(text, i));
  }

  /** Whether a reading of the same cue has a source where another has none. */
  static boolean namesSource(Attribution one, Attribution other) {
    return other.source().isEmpty() && !one.source().isEmpty() && isSame(one, other);
  }

  /** Whether two readings have a word of their cues in common. */
  static boolean isSame(Attribution one, Attribution other) {
    return one.cue().stream().anyMatch(cue -> other.cue().stream().anyMatch(cue::overlaps));
  }
}
