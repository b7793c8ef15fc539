package org.claimgraph.resolve;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimgraph.resolve.ClaimGold.Article;
import org.claimgraph.resolve.ClaimGold.GoldClaim;
import org.claimgraph.resolve.ClaimGold.Part;
import org.claimgraph.resolve.ClaimGold.Range;
import org.claimgraph.resolve.ClaimGoldScorer.Pair;
import org.claimgraph.resolve.ClaimGoldScorer.Paired;
import org.claimgraph.resolve.ClaimGoldScorer.PredictedClaim;

/** Lists, for who builds, where the program and the seen half of the gold differ. */
final class ClaimErrors {
  private final Article article;

  private ClaimErrors(Article article) {
    this.article = article;
  }

  /** Prints the differences in all seen articles, outermost claims first; then the scores. */
  public static void main(String[] args) throws IOException {
    Map<String, List<PredictedClaim>> predicted = new HashMap<>();
    for (Article article : ClaimGold.read()) {
      predicted.put(article.id(), ClaimGoldReading.of(article));
      if (article.part() == Part.SEEN) {
        Paired paired = ClaimGoldScorer.pair(article, predicted.get(article.id()));
        System.out.println("=== " + article.id() + " round " + article.round());
        ClaimErrors errors = new ClaimErrors(article);
        paired.outer().forEach(pair -> errors.print("outer", pair));
        paired.inner().forEach(pair -> errors.print("inner", pair));
      }
    }
    ClaimGoldIT.print(ClaimGold.read(), predicted);
  }

  private void print(String level, Pair pair) {
    boolean found = pair.contentF1() >= 0.5;
    if (!found || pair.sourceF1() < 0.5) {
      pair.gold().ifPresent(g -> System.out.println(level + " MISSED   " + text(g)));
      pair.predicted().ifPresent(p -> System.out.println(level + " SPURIOUS " + text(p)));
    }
    if (found) {
      judge(pair.gold().orElseThrow(), pair.predicted().orElseThrow());
    }
  }

  private void judge(GoldClaim gold, PredictedClaim predicted) {
    boolean claimant =
        ClaimGoldScorer.rightClaimant(article.entities(), gold.claimants(), predicted.claimant());
    wrong(claimant, "claimant", gold.claimants(), claimant(predicted), predicted);
    differ("polarity", gold.polarity(), predicted.polarity(), predicted);
    differ("certainty", gold.certainty(), predicted.certainty(), predicted);
    wrong(
        gold.hedged() == predicted.hedged(),
        "hedged",
        gold.hedged(),
        predicted.hedged(),
        predicted);
    differ("kind", gold.kind(), predicted.kind(), predicted);
    wrong(
        gold.statedOn().isEmpty()
            || predicted.statedOn().filter(gold.statedOn()::contains).isPresent(),
        "statedOn",
        gold.statedOn(),
        predicted.statedOn(),
        predicted);
    wrong(
        gold.eventTime().isEmpty()
            || predicted.eventTime().filter(gold.eventTime()::contains).isPresent(),
        "eventTime",
        gold.eventTime(),
        predicted.eventTime(),
        predicted);
  }

  private void differ(String what, Object gold, Object predicted, PredictedClaim claim) {
    wrong(gold == predicted, what, gold, predicted, claim);
  }

  private void wrong(
      boolean right, String what, Object gold, Object predicted, PredictedClaim claim) {
    if (!right) {
      System.out.println("WRONG " + what + ": " + gold + " not " + predicted + " " + text(claim));
    }
  }

  private String claimant(PredictedClaim claim) {
    return claim.claimant().map(this::words).orElse("anonymous");
  }

  private String text(GoldClaim claim) {
    return text(claim.source(), claim.cue(), claim.content());
  }

  private String text(PredictedClaim claim) {
    return text(claim.source(), claim.cue(), claim.content());
  }

  private String text(List<Range> source, List<Range> cue, List<Range> content) {
    return "[" + words(source) + "] [" + words(cue) + "] [" + words(content) + "]";
  }

  private String words(List<Range> ranges) {
    String text = article.text();
    return ranges.stream()
        .map(
            range ->
                text.substring(
                    text.offsetByCodePoints(0, range.begin()),
                    text.offsetByCodePoints(0, range.end())))
        .map(words -> words.replaceAll("\\s+", " "))
        .collect(Collectors.joining(" | "));
  }
}
