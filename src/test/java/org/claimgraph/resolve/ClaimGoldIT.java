package org.claimgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.resolve.ClaimGold.Part;
import org.claimgraph.resolve.ClaimGoldScorer.PredictedClaim;
import org.junit.jupiter.api.Test;

/** Holds the claims of the whole path to the gold of our own. */
class ClaimGoldIT {
  @Test
  void claimsAreAsGoodAsTheyWere() throws IOException {
    Map<String, List<PredictedClaim>> predicted = new HashMap<>();
    List<ClaimGold.Article> gold = ClaimGold.read();
    for (ClaimGold.Article article : gold) {
      predicted.put(article.id(), ClaimGoldReading.of(article));
    }
    Map<Part, ClaimScores> scores = ClaimGoldScorer.score(gold, predicted);
    print(gold, predicted);

    assertFloors(scores.get(Part.SEEN), 80, 65.5, 88.5);
    assertFloors(scores.get(Part.HELD), 76.5, 38, 82);
    // The held part has three hedged claims: too few for a floor.
    assertThat(100 * scores.get(Part.SEEN).hedged().f1()).as("hedged").isGreaterThan(78);
    assertThat(100 * scores.get(Part.SEEN).statedOn().accuracy()).as("stated on").isGreaterThan(71);
    assertThat(100 * scores.get(Part.SEEN).eventTime().accuracy()).as("event").isGreaterThan(65);
  }

  /** Prints the scores of each part, of each round by itself and of all. */
  static void print(List<ClaimGold.Article> gold, Map<String, List<PredictedClaim>> predicted) {
    for (int round : List.of(1, 2, 3)) {
      print("round " + round, gold.stream().filter(a -> a.round() == round).toList(), predicted);
    }
    print("all rounds", gold, predicted);
  }

  private static void print(
      String title, List<ClaimGold.Article> gold, Map<String, List<PredictedClaim>> predicted) {
    ClaimGoldScorer.score(gold, predicted)
        .forEach(
            (part, score) ->
                System.out.println("=== " + part + ", " + title + "\n" + score.table() + "\n"));
  }

  /** A drop of about a point fails. */
  private static void assertFloors(
      ClaimScores scores, double attribution, double relayed, double claimant) {
    assertThat(100 * scores.attribution().f1()).as("attribution").isGreaterThan(attribution);
    assertThat(100 * scores.relayed().f1()).as("relayed").isGreaterThan(relayed);
    assertThat(100 * scores.claimant().accuracy()).as("claimant").isGreaterThan(claimant);
    assertThat(100 * scores.polarity().accuracy()).as("polarity").isGreaterThan(97);
    assertThat(100 * scores.certainty().accuracy()).as("certainty").isGreaterThan(92);
    assertThat(100 * scores.kind().accuracy()).as("kind").isGreaterThan(85);
  }
}
