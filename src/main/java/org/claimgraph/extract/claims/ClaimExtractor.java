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
   * Attributions that are less sure are left out. On PolNeAR dev full attribution is higher without
   * those below 0.1, the token figures of cue and content are lower.
   */
  private static final double LEAST_LIKELY = 0.1;

  /** How sure a statement is whose speaker the layout tells. */
  private static final double STATEMENT = 0.9;

  private final Paragraphs paragraphs = new Paragraphs(Senses.load());
  private final InnerClauses clauses = new InnerClauses(ClauseModel.load());
  private final AttributionTagger tagger;
  private final AttributionLinker linker;
  private final Confidence confidence;
  private final SourceRepair repair;

  /** An extractor with a model of its own. */
  public ClaimExtractor(ClaimModel model) {
    this.tagger = model.tagger();
    this.linker = new AttributionLinker(model.links());
    this.confidence = model.confidence();
    this.repair = new SourceRepair(tagger.lexicon());
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

  /** How often words are parts of cues and sources, by the model. */
  Lexicon lexicon() {
    return tagger.lexicon();
  }

  /** The outermost attributions in text order, inner ones below them. */
  @Override
  public List<Attribution> extract(Annotation annotation) {
    return read(paragraphs.of(annotation), annotation.quotations(), 0);
  }

  private List<Attribution> read(List<Paragraph> text, List<Quotation> quotations, int depth) {
    List<Group> groups = linker.link(Reading.of(text, tagger.label(text)));
    List<Relay> relays = Relay.among(groups);
    List<Span> citing =
        groups.stream().flatMap(g -> Citation.of(g).stream()).map(Citation::cue).toList();
    List<Attribution> found = new ArrayList<>();
    List<Statement> statements = Statement.among(text, tagger.lexicon());
    statements.forEach(statement -> found.add(attribution(statement, quotations, depth)));
    for (Group group : groups) {
      Piece cue = group.cue();
      if (isPart(group, statements) || cue != null && citing.contains(cue.span())) {
        continue;
      }
      Optional<Relay> relay = relays.stream().filter(r -> r.isPart(group)).findFirst();
      if (relay.isPresent() && relay.get().found() == group) {
        found.add(relayed(relay.get(), quotations, depth));
      } else if (relay.isEmpty() && isLikely(group)) {
        found.add(attribution(group, quotations, depth));
      }
    }
    found.sort(Comparator.comparing(attribution -> attribution.content().getFirst()));
    return found;
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
        statement.parts().stream()
            .flatMap(p -> within(p.text(), p.begin(), p.end(), quotations, depth).stream())
            .toList(),
        STATEMENT);
  }

  private boolean isLikely(Group group) {
    return !group.contents().isEmpty()
        && (group.cue() == null || confidence.of(group) >= LEAST_LIKELY && saysWhoOrWhat(group));
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
    double sure = confidence.of(found);
    List<Span> contents = group.contents().stream().map(Piece::span).toList();
    List<Attribution> nested = new ArrayList<>();
    for (Piece content : group.contents()) {
      if (depth < DEEPEST) {
        goOn(nested, content, group);
        nested.addAll(
            within(content.paragraph(), content.begin(), content.end(), quotations, depth));
      }
    }
    return withCited(
        group, new Attribution(spans(group.source()), spans(group.cue()), contents, nested, sure));
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
    if (isOwnParagraph && !inner.isEmpty() && isQuoted(inner.getLast(), cue.paragraph())) {
      Attribution last = inner.removeLast();
      inner.add(
          last.withContent(
              Stream.concat(last.content().stream(), Stream.of(content.span())).toList()));
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
  private List<Attribution> within(
      Paragraph paragraph, int from, int to, List<Quotation> quotations, int depth) {
    int begin = from;
    int end = to;
    while (begin < end && isQuote(paragraph, begin)) {
      begin++;
    }
    while (end > begin && isQuote(paragraph, end - 1)) {
      end--;
    }
    if (end - begin < SHORTEST_NESTING) {
      return List.of();
    }
    List<Token> tokens = paragraph.tokens.subList(begin, end);
    Span whole = new Span(tokens.getFirst().span().begin(), tokens.getLast().span().end());
    List<Quotation> inside = quotations.stream().filter(q -> whole.covers(q.span())).toList();
    Paragraph alone = paragraphs.ofTokens(tokens, paragraph.sentences(begin, end), inside);
    List<Attribution> formed =
        clauses.of(clauses(tokens, paragraph.sentences(begin, end), inside), tagger.lexicon());
    List<Attribution> tagged =
        tagger.mayAttribute(paragraph, begin, end)
            ? read(List.of(alone), inside, depth + 1).stream()
                .filter(inner -> InnerAttributions.isAnothers(inner, alone))
                .filter(
                    inner ->
                        formed.stream()
                            .noneMatch(other -> InnerAttributions.namesSource(other, inner)))
                .map(inner -> InnerAttributions.completed(inner, formed, alone))
                .toList()
            : List.of();
    return Stream.concat(
            tagged.stream(),
            formed.stream()
                .filter(
                    inner -> tagged.stream().noneMatch(t -> InnerAttributions.isSame(inner, t))))
        .filter(inner -> InnerAttributions.isMade(inner, alone))
        .sorted(Comparator.comparing(inner -> inner.content().getFirst()))
        .toList();
  }

  private Paragraph clauses(List<Token> tokens, List<Integer> sentences, List<Quotation> inside) {
    return paragraphs.ofTokens(Complementisers.retagged(tokens), sentences, inside);
  }

  private static boolean isQuote(Paragraph paragraph, int token) {
    return paragraph.phrases[token] == '"';
  }
}
