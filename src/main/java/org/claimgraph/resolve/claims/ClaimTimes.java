package org.claimgraph.resolve.claims;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.DateMention;
import org.claimgraph.extract.DateMention.Type;
import org.claimgraph.extract.Extraction;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Sentence;
import org.claimgraph.nlp.Token;

/**
 * When a claim was made, and when what it tells of happened, by the time expressions around the cue
 * and inside the content. The article's own date stands in for neither.
 */
final class ClaimTimes {
  private static final Set<String> VERBS = Set.of("VBD", "VBZ", "VBP", "VBN", "MD");
  private static final Set<String> MARKS = Set.of(",", ":", "-LRB-", "-RRB-");
  private static final Set<String> MODIFIED = Set.of("NN", "NNS", "POS");

  /** What is done to a statement as it is made: its date is that of the statement. */
  private static final Set<String> PUBLISHED =
      Set.of("aired", "broadcast", "dated", "issued", "posted", "published", "released");

  private final Extraction extraction;
  private final Annotation annotation;
  private final List<Attribution> attributions;

  ClaimTimes(Extraction extraction) {
    this.extraction = extraction;
    this.annotation = extraction.annotation();
    this.attributions = extraction.attributions().stream().flatMap(Attribution::withInner).toList();
  }

  /**
   * The date nearest to the cue of those in its sentence that date the cue's verb or that of
   * another cue of the same source ("said on Monday, adding ...").
   */
  Optional<DateMention> statedOn(Attribution attribution) {
    List<Span> cues =
        attributions.stream()
            .filter(a -> a == attribution || isSpokenWith(a, attribution))
            .flatMap(a -> a.cue().stream())
            .toList();
    List<Span> anchors = attribution.cue().isEmpty() ? attribution.source() : attribution.cue();
    return anchors.stream()
        .findFirst()
        .flatMap(
            anchor ->
                annotation.sentences().stream()
                    .map(Sentence::span)
                    .filter(sentence -> sentence.overlaps(anchor))
                    .findFirst()
                    .flatMap(sentence -> statedOn(sentence, anchor, cues)));
  }

  private static boolean isSpokenWith(Attribution one, Attribution other) {
    return !one.source().isEmpty() && one.source().equals(other.source());
  }

  private Optional<DateMention> statedOn(Span sentence, Span anchor, List<Span> cues) {
    List<Span> told =
        attributions.stream()
            .flatMap(a -> a.content().stream())
            .filter(piece -> !piece.covers(anchor))
            .toList();
    List<Token> around =
        annotation.tokens(sentence).stream().filter(t -> !overlaps(told, t.span())).toList();
    return extraction.dates().stream()
        .filter(d -> sentence.covers(d.span()) && !overlaps(told, d.span()))
        .filter(d -> d.type() == Type.DATE || d.type() == Type.TIME)
        .filter(this::tellsWhen)
        .filter(d -> isDated(d.span(), around, cues))
        .min(Comparator.comparingInt(d -> distance(d.span(), anchor)));
  }

  /** Whether a date dates one of the cues, and neither a noun after it nor another verb. */
  private static boolean isDated(Span date, List<Token> around, List<Span> cues) {
    List<Token> before = around.stream().filter(t -> t.span().end() <= date.begin()).toList();
    List<Token> after = around.stream().filter(t -> t.span().begin() >= date.end()).toList();
    Optional<Token> next =
        after.stream().findFirst().filter(t -> t.span().begin() <= date.end() + 1);
    if (next.filter(t -> MODIFIED.contains(t.tag())).isPresent()) {
      return false;
    }
    boolean opensClause = next.filter(t -> t.text().equalsIgnoreCase("when")).isPresent();
    Predicate<Token> governs = t -> overlaps(cues, t.span()) || isVerb(t);
    List<Token> back = before.reversed();
    List<Token> sameClause =
        opensClause
            ? Collections.emptyList()
            : back.stream().takeWhile(t -> !MARKS.contains(t.tag())).toList();
    return Stream.of(sameClause, after, back)
        .flatMap(List::stream)
        .filter(governs)
        .findFirst()
        .filter(t -> overlaps(cues, t.span()))
        .isPresent();
  }

  private static boolean isVerb(Token token) {
    return VERBS.contains(token.tag())
        && !PUBLISHED.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** The first date or period in the content that is not when an inner claim was made. */
  Optional<DateMention> eventTime(Attribution attribution) {
    List<DateMention> innerStated =
        attribution.nested().stream()
            .flatMap(Attribution::withInner)
            .flatMap(inner -> statedOn(inner).stream())
            .toList();
    return extraction.dates().stream()
        .filter(d -> attribution.content().stream().anyMatch(piece -> piece.covers(d.span())))
        .filter(d -> d.type() != Type.SET)
        .filter(this::tellsWhen)
        .filter(d -> !innerStated.contains(d))
        .findFirst();
  }

  /**
   * Whether a time expression places what it dates: "now" and "in the future" do not, nor "recent"
   * before a noun, nor "for months".
   */
  private boolean tellsWhen(DateMention date) {
    return date.value().filter(value -> tellsWhen(value, date.span())).isPresent();
  }

  private boolean tellsWhen(String value, Span span) {
    return switch (value) {
      case "PRESENT_REF", "FUTURE_REF" -> false;
      case "PAST_REF" -> !annotation.tokens(span).getLast().tag().startsWith("JJ");
      default -> !value.startsWith("PX") && !value.startsWith("PTX");
    };
  }

  private static boolean overlaps(List<Span> spans, Span span) {
    return spans.stream().anyMatch(span::overlaps);
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.begin() - other.end(), other.begin() - one.end()));
  }
}
