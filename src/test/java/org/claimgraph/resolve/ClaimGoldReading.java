package org.claimgraph.resolve;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimgraph.article.ArticleReader;
import org.claimgraph.article.CodePoints;
import org.claimgraph.article.Span;
import org.claimgraph.extract.DateMention;
import org.claimgraph.pipeline.Reading;
import org.claimgraph.resolve.Claim.Evidence;
import org.claimgraph.resolve.Claim.Known;
import org.claimgraph.resolve.ClaimGold.Range;
import org.claimgraph.resolve.ClaimGoldScorer.PredictedClaim;

/** Reads articles of the gold by the whole path, for the scorer. */
final class ClaimGoldReading {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Reading READING = new Reading();

  private ClaimGoldReading() {}

  /** The claims that the program reads from an article. */
  static List<PredictedClaim> of(ClaimGold.Article article) throws IOException {
    byte[] line = JSON.writeValueAsBytes(Map.of("id", article.id(), "text", article.text()));
    List<PredictedClaim> predicted = new ArrayList<>();
    new ArticleReader(problem -> {})
        .readStream(
            new ByteArrayInputStream(line),
            "gold.jsonl",
            read -> predicted.addAll(claims(ArticleResolver.resolve(READING.read(read)))));
    return predicted;
  }

  /**
   * One for each piece of evidence; an inner one hangs on the last piece of the outer before it.
   */
  private static List<PredictedClaim> claims(ArticleFacts facts) {
    CodePoints codePoints = CodePoints.of(facts.article().text());
    Map<String, Integer> indexes = new HashMap<>();
    List<PredictedClaim> predicted = new ArrayList<>();
    for (Claim claim : facts.claims()) {
      for (Evidence evidence : claim.evidence()) {
        OptionalInt parent =
            claim
                .relayedBy()
                .map(outer -> OptionalInt.of(indexes.get(outer)))
                .orElse(OptionalInt.empty());
        predicted.add(
            new PredictedClaim(
                ranges(evidence.source(), codePoints),
                ranges(evidence.cue(), codePoints),
                ranges(evidence.content(), codePoints),
                parent,
                claimant(claim, facts, codePoints),
                claim.polarity(),
                claim.certainty(),
                claim.hedged(),
                claim.kind(),
                claim.statedOn().flatMap(DateMention::value),
                claim.eventTime().flatMap(DateMention::value)));
        indexes.putIfAbsent(claim.id(), predicted.size() - 1);
      }
    }
    return predicted;
  }

  /** Without appositions: the gold does not list them among the forms, but the names inside. */
  private static Optional<List<Range>> claimant(
      Claim claim, ArticleFacts facts, CodePoints codePoints) {
    return claim.claimant() instanceof Known known
        ? Optional.of(
            facts.mentions().stream()
                .filter(m -> m.referent().equals(known.referent()))
                .filter(m -> m.reason() != Reason.APPOSITION)
                .map(m -> range(m.mention().span(), codePoints))
                .toList())
        : Optional.empty();
  }

  private static List<Range> ranges(List<Span> spans, CodePoints codePoints) {
    return spans.stream().map(span -> range(span, codePoints)).toList();
  }

  private static Range range(Span span, CodePoints codePoints) {
    return new Range(codePoints.at(span.begin()), codePoints.at(span.end()));
  }
}
