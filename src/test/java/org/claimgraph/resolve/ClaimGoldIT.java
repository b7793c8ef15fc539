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
    scores.forEach((part, score) -> System.out.println(part + "\n" + score.table() + "\n"));

    assertFloors(scores.get(Part.SEEN), 76, 76, 86, 70);
    assertFloors(scores.get(Part.HELD), 72, 44, 75, 0);
    assertThat(100 * scores.get(Part.SEEN).statedOn().accuracy()).as("stated on").isGreaterThan(71);
    assertThat(100 * scores.get(Part.SEEN).eventTime().accuracy()).as("event").isGreaterThan(65);
  }

  /** A drop of about a point fails. */
  private static void assertFloors(
      ClaimScores scores, double attribution, double relayed, double claimant, double hedged) {
    assertThat(100 * scores.attribution().f1()).as("attribution").isGreaterThan(attribution);
    assertThat(100 * scores.relayed().f1()).as("relayed").isGreaterThan(relayed);
    assertThat(100 * scores.claimant().accuracy()).as("claimant").isGreaterThan(claimant);
    assertThat(100 * scores.hedged().f1()).as("hedged").isGreaterThan(hedged);
    assertThat(100 * scores.polarity().accuracy()).as("polarity").isGreaterThan(97);
    assertThat(100 * scores.certainty().accuracy()).as("certainty").isGreaterThan(92);
    assertThat(100 * scores.kind().accuracy()).as("kind").isGreaterThan(87);
  }
}
