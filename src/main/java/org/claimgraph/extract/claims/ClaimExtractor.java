package org.claimgraph.extract.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimgraph.article.Span;
import org.claimgraph.extract.Attribution;
import org.claimgraph.extract.Extractor;
import org.claimgraph.extract.claims.AttributionLinker.Group;
import org.claimgraph.extract.claims.Reading.Piece;
import org.claimgraph.extract.claims.Statement.Part;
import org.claimgraph.nlp.Annotation;
import org.claimgraph.nlp.Quotation;
import org.jspecify.annotations.Nullable;

/** Reads who says what. Safe for use by several threads; load it once. */
public final class ClaimExtractor implements Extractor<Attribution> {
  private static final String MODEL = "claims.model";
  private static final String NESTED_MODEL = "nested.model";

  /** Contents of fewer tokens hold no attribution. */
  static final int SHORTEST_NESTING = 5;

  private static final int DEEPEST = 3;

  /**
   * Attributions that are less sure are left out. On PolNeAR dev full attribution is higher without
   * those below 0.1, the token figures of cue and content are lower.
   */
  private static final double LEAST_LIKELY = 0.1;

  /** The same for those inside others. */
  private static final double LEAST_LIKELY_NESTED = 0.5;

  /** How sure a statement is whose speaker the layout tells. */
  private static final double STATEMENT = 0.9;

  private final Paragraphs paragraphs = new Paragraphs(Senses.load());
  private final Level outermost;
  private final Level nested;
  private final InnerClauses clauses;
  private final SourceRepair repair;

  /** What reads attributions that stand in no other's content, or those that do. */
  private record Level(
      AttributionTagger tagger, AttributionLinker linker, Confidence confidence, double least) {

    Level(ClaimModel model, double least) {
      this(model.tagger(), new AttributionLinker(model.links()), model.confidence(), least);
    }
  }

  /**
   * An extractor with models of its own.
   *
   * @param nested the model of attributions inside attributions
   */
  public ClaimExtractor(ClaimModel outermost, ClaimModel nested) {
    this.outermost = new Level(outermost, LEAST_LIKELY);
    this.nested = new Level(nested, LEAST_LIKELY_NESTED);
    this.clauses = new InnerClauses(ClauseModel.load(), outermost.tagger().lexicon().cues());
    this.repair = new SourceRepair(outermost.tagger().lexicon());
  }

  /** The extractor with the models that ship with the program. */
  public static ClaimExtractor load() {
    return new ClaimExtractor(shippedOutermost(), shippedNested());
  }

  /** The model of attributions inside attributions that ships with the program. */
  public static ClaimModel shippedNested() {
    return shipped(NESTED_MODEL);
  }

  /** The model of outermost attributions that ships with the program. */
  public static ClaimModel shippedOutermost() {
    return shipped(MODEL);
  }

  private static ClaimModel shipped(String name) {
    try (InputStream stream = ClaimExtractor.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing from the class path");
      }
      return ClaimModel.read(stream);
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
    Level level = level(depth);
    List<Group> groups = level.linker.link(Reading.of(text, level.tagger.label(text)));
    List<Relay> relays = Relay.among(groups);
    List<Span> citing =
        groups.stream().flatMap(g -> Citation.of(g).stream()).map(Citation::cue).toList();
    List<Attribution> found = new ArrayList<>();
    List<Statement> statements = Statement.among(text, level.tagger.lexicon());
    statements.forEach(statement -> found.add(attribution(statement, quotations, depth)));
    for (Group group : groups) {
      Piece cue = group.cue();
      if (isPart(group, statements) || cue != null && citing.contains(cue.span())) {
        continue;
      }
      Optional<Relay> relay = relays.stream().filter(r -> r.isPart(group)).findFirst();
      if (relay.isPresent() && relay.get().found() == group) {
        found.add(relayed(relay.get(), quotations, depth));
      } else if (relay.isEmpty() && isLikely(group, level)) {
        found.add(attribution(group, quotations, depth));
      }
    }
    found.sort(Comparator.comparing(attribution -> attribution.content().getFirst()));
    return found;
  }

  private Level level(int depth) {
    return depth == 0 ? outermost : nested;
  }

  private static boolean isPart(Group group, List<Statement> statements) {
    return group
        .pieces()
        .anyMatch(piece -> statements.stream().anyMatch(s -> s.covers(piece.span())));
  }

  private Attribution attribution(Statement statement, List<Quotation> quotations, int depth) {
    return new Attribution(
        List.of(statement.source()),
        List.of(statement.cue()),
        statement.parts().stream().map(Statement.Part::span).toList(),
        within(statement.parts().stream(), quotations, depth),
        STATEMENT);
  }

  private static boolean isLikely(Group group, Level level) {
    return !group.contents().isEmpty()
        && (group.cue() == null
            || level.confidence.of(group) >= level.least && saysWhoOrWhat(group));
  }

  /** "The film was shown" has nobody who says anything, and nothing that could be true or false. */
  private static boolean saysWhoOrWhat(Group group) {
    return group.source() != null
        || group.contents().stream().anyMatch(ClaimExtractor::isPropositional);
  }

  /** Whether a content is quoted or has a verb outside quotation marks. */
  private static boolean isPropositional(Piece content) {
    Paragraph text = content.paragraph();
    return text.quotes[content.begin()] != Paragraph.Quote.OUTSIDE
        || IntStream.range(content.begin(), content.end())
            .filter(i -> text.quotes[i] == Paragraph.Quote.OUTSIDE)
            .anyMatch(i -> text.tags[i].startsWith("VB"));
  }

  private Attribution relayed(Relay relay, List<Quotation> quotations, int depth) {
    List<Attribution> inner =
        relay.inner().stream().map(group -> attribution(group, quotations, depth + 1)).toList();
    Group outer = relay.outer();
    return withCited(
        outer,
        new Attribution(
            spans(outer.source()),
            spans(outer.cue()),
            relay.content(),
            inner,
            inner.stream().mapToDouble(Attribution::confidence).min().orElse(0)));
  }

  private static List<Span> spans(@Nullable Piece piece) {
    return piece == null ? List.of() : List.of(piece.span());
  }

  private Attribution attribution(Group found, List<Quotation> quotations, int depth) {
    Group group = repair.of(Recast.of(found));
    double sure = level(depth).confidence.of(found);
    List<Span> contents = group.contents().stream().map(Piece::span).toList();
    Stream<Part> parts =
        group.contents().stream().map(c -> new Part(c.paragraph(), c.begin(), c.end()));
    List<Attribution> inner = new ArrayList<>(within(parts, quotations, depth));
    group.contents().forEach(content -> goOn(inner, content, group));
    return withCited(
        group, new Attribution(spans(group.source()), spans(group.cue()), contents, inner, sure));
  }

  /**
   * Gives a quotation that makes a paragraph of its own to the speaker of the one before whom
   * somebody passes on ("...," Adams said, according to the agency): Adams goes on, not the agency.
   */
  private static void goOn(List<Attribution> inner, Piece content, Group outer) {
    Piece cue = outer.cue();
    boolean isOwnParagraph =
        cue != null
            && cue.paragraph() != content.paragraph()
            && content.begin() == 0
            && isQuote(content.paragraph(), 0)
            && isQuote(content.paragraph(), content.end() - 1);
    List<Attribution> before =
        inner.stream().filter(a -> a.content().getLast().end() <= content.span().begin()).toList();
    if (isOwnParagraph && !before.isEmpty() && isQuoted(before.getLast(), cue.paragraph())) {
      Attribution last = before.getLast();
      List<Span> longer =
          Stream.concat(last.content().stream(), Stream.of(content.span())).toList();
      inner.set(inner.indexOf(last), last.withContent(longer));
    }
  }

  /** Whether somebody is quoted word for word in a paragraph, his name outside the quotation. */
  private static boolean isQuoted(Attribution said, Paragraph paragraph) {
    return said.source().stream().allMatch(s -> quote(paragraph, s) == Paragraph.Quote.OUTSIDE)
        && said.content().stream().allMatch(s -> quote(paragraph, s) != Paragraph.Quote.OUTSIDE);
  }

  private static Paragraph.Quote quote(Paragraph paragraph, Span span) {
    int token = paragraph.firstAfter(span.begin());
    return token < paragraph.length() ? paragraph.quotes[token] : Paragraph.Quote.OUTSIDE;
  }

  /** An attribution with whom it cites inside it. */
  private static Attribution withCited(Group group, Attribution citing) {
    return Citation.of(group)
        .map(
            cited ->
                new Attribution(
                    List.of(cited.cited()),
                    List.of(cited.cue()),
                    citing.content(),
                    List.of(),
                    citing.confidence()))
        .map(
            cited ->
                citing.withNested(
                    Stream.concat(Stream.of(cited), citing.nested().stream()).toList()))
        .orElse(citing);
  }

  /** The attributions inside a content, read as if it stood by itself. */
  List<Attribution> within(Stream<Part> content, List<Quotation> quotations, int depth) {
    List<Paragraph> alone = paragraphs.alone(content, quotations);
    return depth < DEEPEST && Paragraphs.length(alone) >= SHORTEST_NESTING
        ? clauses.addedTo(read(alone, quotations, depth + 1), alone)
        : List.of();
  }

  private static boolean isQuote(Paragraph paragraph, int token) {
    return paragraph.phrases[token] == '"';
  }
}
