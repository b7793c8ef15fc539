package org.claimgraph.extract.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.Extractor;
import org.claimgraph.extract.claims.AttributionLinker.Group;
import org.claimgraph.extract.claims.Reading.Piece;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Quotation;
import org.claimgraph.nlp.Token;
import org.jspecify.annotations.Nullable;

/** Reads who says what. Safe for use by several threads; load it once. */
public final class ClaimExtractor implements Extractor<Attribution> {
  private static final String MODEL = "claims.model";

  /** Contents of fewer tokens hold no attribution. */
  private static final int SHORTEST_NESTING = 5;

  private static final int DEEPEST = 3;

  /**
   * Attributions that are less sure are left out. On PolNeAR dev 17 of 100 below 0.1 were right, 28
   * of 100 between 0.1 and 0.2; without those below 0.1, full attribution rises from 68.3 to 69.8.
   */
  private static final double LEAST_LIKELY = 0.1;

  /** Inner attributions that are less sure are left out. */
  private static final double LEAST_NESTED = 0.4;

  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "me", "us");

  private final Paragraphs paragraphs = new Paragraphs(Senses.load());
  private final AttributionTagger tagger;
  private final AttributionLinker linker;
  private final Confidence confidence;

  /** An extractor with a model of its own. */
  public ClaimExtractor(ClaimModel model) {
    this.tagger = model.tagger();
    this.linker = new AttributionLinker(model.links());
    this.confidence = model.confidence();
  }

  /** The extractor with the model that ships with the program. */
  public static ClaimExtractor load() {
    try (InputStream stream = ClaimExtractor.class.getResourceAsStream(MODEL)) {
      if (stream == null) {
        throw new IllegalStateException(MODEL + " is missing from the class path");
      }
      return new ClaimExtractor(ClaimModel.read(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The outermost attributions in text order, inner ones below them. */
  @Override
  public List<Attribution> extract(Annotation annotation) {
    return read(paragraphs.of(annotation), annotation.quotations(), 0);
  }

  private List<Attribution> read(List<Paragraph> text, List<Quotation> quotations, int depth) {
    List<Group> groups = linker.link(Reading.of(text, tagger.label(text)));
    List<Relay> relays = Relay.among(groups);
    List<Attribution> found = new ArrayList<>();
    for (Group group : groups) {
      Optional<Relay> relay = relays.stream().filter(r -> r.isPart(group)).findFirst();
      if (relay.isPresent() && relay.get().outer() == group) {
        found.add(relayed(relay.get(), quotations, depth));
      } else if (relay.isEmpty() && isLikely(group)) {
        found.add(attribution(group, quotations, depth));
      }
    }
    return found;
  }

  private boolean isLikely(Group group) {
    return !group.contents().isEmpty()
        && (group.cue() == null || confidence.of(group) >= LEAST_LIKELY);
  }

  private Attribution relayed(Relay relay, List<Quotation> quotations, int depth) {
    List<Attribution> inner =
        relay.inner().stream().map(group -> attribution(group, quotations, depth + 1)).toList();
    Group outer = relay.outer();
    return new Attribution(
        spans(outer.source()),
        spans(outer.cue()),
        relay.content(),
        inner,
        inner.stream().mapToDouble(Attribution::confidence).min().orElse(0));
  }

  private static List<Span> spans(@Nullable Piece piece) {
    return piece == null ? List.of() : List.of(piece.span());
  }

  private Attribution attribution(Group group, List<Quotation> quotations, int depth) {
    List<Span> contents = group.contents().stream().map(Piece::span).toList();
    List<Attribution> nested = new ArrayList<>();
    for (Piece content : group.contents()) {
      if (depth < DEEPEST) {
        nested.addAll(within(content, quotations, depth));
      }
    }
    return new Attribution(
        spans(group.source()), spans(group.cue()), contents, nested, confidence.of(group));
  }

  /** The attributions inside a content, read as if it stood by itself. */
  private List<Attribution> within(Piece content, List<Quotation> quotations, int depth) {
    int begin = content.begin();
    int end = content.end();
    while (begin < end && isQuote(content.paragraph(), begin)) {
      begin++;
    }
    while (end > begin && isQuote(content.paragraph(), end - 1)) {
      end--;
    }
    if (end - begin < SHORTEST_NESTING || !tagger.mayAttribute(content.paragraph(), begin, end)) {
      return List.of();
    }
    List<Token> tokens = content.paragraph().tokens.subList(begin, end);
    Span whole = new Span(tokens.getFirst().span().begin(), tokens.getLast().span().end());
    List<Quotation> inside = quotations.stream().filter(q -> whole.covers(q.span())).toList();
    Paragraph alone =
        paragraphs.ofTokens(tokens, content.paragraph().sentences(begin, end), inside);
    return read(List.of(alone), inside, depth + 1).stream()
        .filter(inner -> isAnothers(inner, alone))
        .toList();
  }

  /**
   * Whether an inner attribution is sure enough, and somebody else's: who says "I think" adds no
   * attribution to his own words.
   */
  private static boolean isAnothers(Attribution inner, Paragraph content) {
    if (inner.source().isEmpty() || inner.cue().isEmpty() || inner.confidence() < LEAST_NESTED) {
      return false;
    }
    int speaker = content.firstAfter(inner.source().getFirst().begin());
    return !FIRST_PERSON.contains(content.words[speaker])
        || inner.source().getFirst().length() > content.tokens.get(speaker).span().length();
  }

  private static boolean isQuote(Paragraph paragraph, int token) {
    return paragraph.phrases[token] == '"';
  }
}
