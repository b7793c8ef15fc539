package org.claimgraph.resolve.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.article.CodePoints;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.EntityType;
import org.claimgraph.extract.Extraction;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Quotation;
import org.claimgraph.nlp.Token;
import org.claimgraph.resolve.Claim;
import org.claimgraph.resolve.Claim.About;
import org.claimgraph.resolve.Claim.Anonymous;
import org.claimgraph.resolve.Claim.Evidence;
import org.claimgraph.resolve.Claim.Mode;
import org.claimgraph.resolve.ReferentMention;

/** Turns the attributions of an article into claims. */
public final class ClaimBuilder {
  private final Extraction extraction;
  private final Annotation annotation;
  private final List<ReferentMention> mentions;
  private final Sources sources;
  private final ClaimTimes times;
  private final List<Draft> drafts = new ArrayList<>();

  private ClaimBuilder(Extraction extraction, List<ReferentMention> mentions) {
    this.extraction = extraction;
    this.annotation = extraction.annotation();
    this.mentions = mentions;
    this.sources = new Sources(annotation, mentions);
    this.times = new ClaimTimes(extraction);
  }

  /** The claims of an article, in order of their earliest evidence, outer before inner. */
  public static List<Claim> build(Extraction extraction, List<ReferentMention> mentions) {
    ClaimBuilder builder = new ClaimBuilder(extraction, mentions);
    extraction.attributions().forEach(a -> builder.draft(a, Optional.empty()));
    return builder.finish();
  }

  /** A claim whose evidence is still being gathered. */
  private static final class Draft {
    private final Sources.Found found;
    private final Optional<Draft> relayedBy;
    private final List<Attribution> evidence = new ArrayList<>();

    private Draft(Sources.Found found, Optional<Draft> relayedBy, Attribution first) {
      this.found = found;
      this.relayedBy = relayedBy;
      evidence.add(first);
    }

    private int depth() {
      return relayedBy.map(outer -> outer.depth() + 1).orElse(0);
    }
  }

  private void draft(Attribution attribution, Optional<Draft> outer) {
    Sources.Found found = sources.claimant(attribution);
    if (outer.isPresent() && !relays(outer.get(), attribution, found)) {
      attribution.nested().forEach(inner -> draft(inner, outer));
      return;
    }
    Optional<Draft> same =
        drafts.stream()
            .filter(d -> !(found.claimant() instanceof Anonymous))
            .filter(d -> d.found.claimant().equals(found.claimant()) && d.relayedBy.equals(outer))
            .filter(d -> d.evidence.stream().anyMatch(e -> repeats(e, attribution)))
            .findFirst();
    same.ifPresent(d -> d.evidence.add(attribution));
    Draft draft = same.orElseGet(() -> add(new Draft(found, outer, attribution)));
    attribution.nested().forEach(inner -> draft(inner, Optional.of(draft)));
  }

  /**
   * Whether an inner attribution is somebody else's claim: nobody relays himself, and who a pronoun
   * without antecedent speaks for is not known.
   */
  private boolean relays(Draft outer, Attribution inner, Sources.Found found) {
    return found.claimant() instanceof Anonymous
        ? inner.source().stream().noneMatch(sources::isPronoun)
        : !found.claimant().equals(outer.found.claimant());
  }

  private Draft add(Draft draft) {
    drafts.add(draft);
    return draft;
  }

  private boolean repeats(Attribution one, Attribution other) {
    return Repetition.of(content(one), content(other));
  }

  private List<Claim> finish() {
    CodePoints codePoints = CodePoints.of(annotation.article().text());
    List<Draft> ordered =
        drafts.stream()
            .sorted(
                Comparator.<Draft>comparingInt(d -> earliest(d).content().getFirst().begin())
                    .thenComparingInt(Draft::depth)
                    .thenComparingInt(d -> earliest(d).content().getLast().end()))
            .toList();
    Map<Draft, String> ids = new IdentityHashMap<>();
    Map<String, Integer> taken = new HashMap<>();
    for (Draft draft : ordered) {
      List<Span> content = earliest(draft).content();
      String range =
          codePoints.at(content.getFirst().begin()) + "-" + codePoints.at(content.getLast().end());
      int count = taken.merge(range, 1, Integer::sum);
      ids.put(draft, count == 1 ? range : range + "-" + count);
    }
    return ordered.stream().map(d -> claim(d, ids)).toList();
  }

  private static Attribution earliest(Draft draft) {
    return draft.evidence.stream()
        .min(Comparator.comparing(a -> a.content().getFirst()))
        .orElseThrow();
  }

  private Claim claim(Draft draft, Map<Draft, String> ids) {
    Attribution fullest =
        draft.evidence.stream()
            .max(Comparator.comparingInt(a -> content(a).length()))
            .orElseThrow();
    Stance stance = Stance.of(words(fullest.cue()), tokens(fullest), mode(fullest) == Mode.DIRECT);
    double attributed =
        draft.evidence.stream().mapToDouble(Attribution::confidence).max().orElseThrow();
    return new Claim(
        ids.get(draft),
        draft.found.claimant(),
        draft.relayedBy.map(ids::get),
        about(draft),
        content(fullest),
        stance.kind(),
        stance.polarity(),
        stance.certainty(),
        isHedged(fullest),
        times.statedOn(fullest),
        times.eventTime(fullest),
        location(fullest),
        extraction.quantities().stream().filter(q -> isInside(q.span(), fullest)).toList(),
        draft.evidence.stream()
            .sorted(Comparator.comparing(a -> a.content().getFirst()))
            .map(this::evidence)
            .toList(),
        attributed * draft.found.confidence());
  }

  /** What an inner attribution hedges is its own. */
  private boolean isHedged(Attribution attribution) {
    return Hedging.of(
        !attribution.source().isEmpty(),
        attribution.cue().stream().flatMap(c -> annotation.tokens(c).stream()).toList(),
        tokens(attribution).stream()
            .filter(token -> attribution.nested().stream().noneMatch(n -> holds(n, token)))
            .toList(),
        mode(attribution) == Mode.DIRECT);
  }

  private static boolean holds(Attribution attribution, Token token) {
    return Stream.of(attribution.cue(), attribution.content())
        .flatMap(List::stream)
        .anyMatch(span -> span.covers(token.span()));
  }

  private static boolean isInside(Span span, Attribution attribution) {
    return attribution.content().stream().anyMatch(piece -> piece.covers(span));
  }

  private List<About> about(Draft draft) {
    Map<String, Double> best = new TreeMap<>();
    for (ReferentMention mention : mentions) {
      if (draft.evidence.stream().anyMatch(a -> isInside(mention.mention().span(), a))) {
        best.merge(mention.referent(), mention.confidence(), Math::max);
      }
    }
    return best.entrySet().stream()
        .map(entry -> new About(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingDouble(About::confidence).reversed())
        .toList();
  }

  private Optional<String> location(Attribution attribution) {
    return mentions.stream()
        .filter(m -> m.mention().type() == EntityType.LOCATION)
        .filter(m -> isInside(m.mention().span(), attribution))
        .map(ReferentMention::referent)
        .findFirst();
  }

  private Evidence evidence(Attribution attribution) {
    return new Evidence(
        attribution.source(), attribution.cue(), attribution.content(), mode(attribution));
  }

  private Mode mode(Attribution attribution) {
    List<Span> quotations = annotation.quotations().stream().map(Quotation::span).toList();
    boolean all =
        attribution.content().stream()
            .allMatch(piece -> quotations.stream().anyMatch(q -> covers(q, piece)));
    boolean some =
        attribution.content().stream()
            .anyMatch(piece -> quotations.stream().anyMatch(q -> q.overlaps(piece)));
    return all ? Mode.DIRECT : some ? Mode.MIXED : Mode.INDIRECT;
  }

  /** Whether a quotation holds all letters of a piece. */
  private boolean covers(Span quotation, Span piece) {
    return annotation.tokens(piece).stream()
        .filter(t -> t.text().chars().anyMatch(Character::isLetterOrDigit))
        .allMatch(t -> quotation.covers(t.span()));
  }

  private List<Token> tokens(Attribution attribution) {
    return attribution.content().stream().flatMap(c -> annotation.tokens(c).stream()).toList();
  }

  private String content(Attribution attribution) {
    return words(attribution.content());
  }

  private String words(List<Span> spans) {
    return spans.stream()
        .map(annotation::text)
        .map(text -> text.strip().replaceAll("\\s+", " "))
        .collect(Collectors.joining(" … "));
  }
}
