package org.claimgraph.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimComparisonTest {
  private static final Map<String, String> CLAIM =
      Map.of(
          "content", "the regiment lost forty tanks near the bridge",
          "polarity", "affirms",
          "eventEarliest", "2022-05-10",
          "eventLatest", "2022-05-12");
  private static final Map<String, String> FORTY =
      amount("lost", "40", "40", "tanks", "forty tanks");

  @Test
  void opposedStancesToLikeWordsContradict() {
    Map<String, String> denial = other("denies", "the regiment lost forty tanks");

    assertThat(ClaimComparison.of(CLAIM, List.of(), List.of(denial), List.of(), Set.of()))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.contradicts()).isTrue();
              assertThat(found.why())
                  .isEqualTo(
                      "One affirms what the other denies about 4th Regiment, in like words:"
                          + " forty, lost, regiment, tanks");
            });
  }

  @Test
  void unlikeWordsSayNothing() {
    Map<String, String> unlike = other("denies", "the regiment will hold the northern town");

    assertThat(ClaimComparison.of(CLAIM, List.of(), List.of(unlike), List.of(), Set.of()))
        .isEmpty();
  }

  @Test
  void amountsThatCannotBeOneContradict() {
    assertThat(byAmounts(amount("lost", "12", "12", "tanks", "12 tanks")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.contradicts()).isTrue();
              assertThat(found.why()).contains("differ: “forty tanks” here, “12 tanks” there");
            });
  }

  @Test
  void amountsThatOverlapAgree() {
    assertThat(byAmounts(amount("lost", "30", "50", "tanks", "30 to 50 tanks")))
        .extracting(ClaimComparison::contradicts)
        .containsExactly(false);
  }

  @Test
  void otherMeasuresAndOtherThingsAreNotCompared() {
    assertThat(byAmounts(amount("destroyed", "12", "12", "tanks", "12 tanks"))).isEmpty();
    assertThat(byAmounts(amount("lost", "12", "12", "lorries", "12 lorries"))).isEmpty();
  }

  @Test
  void whatHappenedAtAnotherTimeIsNotCompared() {
    Map<String, String> later = new HashMap<>(other("denies", CLAIM.get("content")));
    later.putAll(Map.of("eventEarliest", "2022-06-01", "eventLatest", "2022-06-02"));

    assertThat(ClaimComparison.of(CLAIM, List.of(), List.of(later), List.of(), Set.of())).isEmpty();
  }

  @Test
  void relayersAreNoSecondVoice() {
    Map<String, String> relayed = other("affirms", CLAIM.get("content"));

    assertThat(ClaimComparison.of(CLAIM, List.of(), List.of(relayed), List.of(), Set.of("other")))
        .isEmpty();
  }

  private static List<ClaimComparison> byAmounts(Map<String, String> amount) {
    Map<String, String> other = new HashMap<>(other("affirms", "x"));
    other.putAll(amount);
    return ClaimComparison.of(CLAIM, List.of(FORTY), List.of(), List.of(other), Set.of());
  }

  private static Map<String, String> other(String polarity, String content) {
    return Map.of(
        "other", "other", "polarity", polarity, "content", content, "entityName", "4th Regiment");
  }

  private static Map<String, String> amount(
      String measure, String lower, String upper, String counted, String exact) {
    return Map.of(
        "measure", measure, "lower", lower, "upper", upper, "counted", counted, "exact", exact);
  }
}
