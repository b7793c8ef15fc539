package org.claimgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.claimgraph.resolve.Claim.Certainty;
import org.claimgraph.resolve.Claim.Kind;
import org.claimgraph.resolve.Claim.Polarity;
import org.claimgraph.resolve.ClaimGold.Article;
import org.claimgraph.resolve.ClaimGold.Entity;
import org.claimgraph.resolve.ClaimGold.GoldClaim;
import org.claimgraph.resolve.ClaimGold.Part;
import org.claimgraph.resolve.ClaimGold.Range;
import org.claimgraph.resolve.ClaimGoldScorer.PredictedClaim;
import org.claimgraph.resolve.ClaimScores.Found;
import org.claimgraph.resolve.ClaimScores.Share;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimGoldScorerTest {
  /** A character of two code units stands first: all offsets are code points. */
  private static final String TEXT =
      "🛰 The Echo reports that Ann Lee denied the fleet sank. Reports say it sailed.";

  private static final Entity ECHO = new Entity("echo", true, List.of(at("The Echo")));
  private static final Entity ANN = new Entity("ann", true, List.of(at("Ann Lee")));
  private static final Entity FLEET = new Entity("fleet", false, List.of(at("the fleet")));

  private static final GoldClaim INNER =
      gold("Ann Lee", "denied", "the fleet sank", "ann", Polarity.DENIES);
  private static final GoldClaim OUTER =
      new GoldClaim(
          List.of(at("The Echo")),
          List.of(at("reports")),
          List.of(at("that Ann Lee denied the fleet sank")),
          List.of("echo"),
          List.of("ann", "fleet"),
          Kind.ASSERTS,
          Polarity.AFFIRMS,
          Certainty.CERTAIN,
          false,
          List.of("2016-05-02", "XXXX-05-02"),
          List.of(),
          false,
          List.of(INNER));
  private static final GoldClaim ANONYMOUS =
      gold("Reports", "say", "it sailed", null, Polarity.AFFIRMS);

  private static final PredictedClaim OUTER_FOUND =
      predicted("The Echo", "that Ann Lee denied the fleet sank", -1, "The Echo");
  private static final PredictedClaim INNER_FOUND = predicted("Lee", "the fleet sank", 0, "Lee");
  private static final PredictedClaim ANONYMOUS_FOUND = predicted("Reports", "it sailed", -1, null);

  @Test
  void whatIsFoundWholeScoresWhole() {
    ClaimScores scores = score(OUTER_FOUND, INNER_FOUND, ANONYMOUS_FOUND);

    assertThat(scores.attribution()).isEqualTo(new Found(2, 2, 2));
    assertThat(scores.relayed()).isEqualTo(new Found(1, 1, 1));
    assertThat(scores.claimant()).isEqualTo(new Share(3, 3));
    assertThat(scores.kind()).isEqualTo(new Share(3, 3));
  }

  @Test
  void datesAreJudgedWhereTheGoldHasThem() {
    ClaimScores scores = score(OUTER_FOUND, INNER_FOUND);

    assertThat(scores.statedOn()).isEqualTo(new Share(1, 1));
    assertThat(scores.eventTime()).isEqualTo(Share.NONE);
  }

  @Test
  void aWrongPolarityIsCounted() {
    assertThat(score(OUTER_FOUND, INNER_FOUND, ANONYMOUS_FOUND).polarity())
        .isEqualTo(new Share(2, 3));
  }

  @Test
  void anInnerClaimPredictedAsOutermostIsMissedAndSpurious() {
    ClaimScores scores = score(OUTER_FOUND, predicted("Ann Lee", "the fleet sank", -1, "Ann Lee"));

    assertThat(scores.attribution()).isEqualTo(new Found(2, 2, 1));
    assertThat(scores.relayed()).isEqualTo(new Found(1, 0, 0));
  }

  @Test
  void aContentLessThanHalfRightIsNotFoundAndNotJudged() {
    ClaimScores scores = score(predicted("The Echo", "that", -1, "The Echo"));

    assertThat(scores.attribution()).isEqualTo(new Found(2, 1, 0));
    assertThat(scores.claimant()).isEqualTo(Share.NONE);
  }

  @Test
  void whatMatchesAnOptionalClaimCountsNowhere() {
    GoldClaim optional =
        new GoldClaim(
            ANONYMOUS.source(),
            ANONYMOUS.cue(),
            ANONYMOUS.content(),
            List.of(),
            List.of(),
            Kind.ASSERTS,
            Polarity.AFFIRMS,
            Certainty.CERTAIN,
            false,
            List.of(),
            List.of(),
            true,
            List.of());

    ClaimScores scores =
        ClaimGoldScorer.score(article(List.of(optional), List.of()), List.of(ANONYMOUS_FOUND));

    assertThat(scores).isEqualTo(ClaimScores.NONE);
  }

  @Test
  void whatStandsInIgnoredTextCountsNowhere() {
    Article article = article(List.of(), List.of(at("Reports say it sailed.")));

    assertThat(ClaimGoldScorer.score(article, List.of(ANONYMOUS_FOUND)))
        .isEqualTo(ClaimScores.NONE);
  }

  @Test
  void aClaimantMergedWithAnotherIsWrong() {
    assertThat(right("ann", at("Ann Lee"), at("The Echo"))).isFalse();
    assertThat(right("ann", at("Ann Lee"), at("it"))).isTrue();
    assertThat(right("ann", at("it"))).isFalse();
  }

  @Test
  void anAnonymousClaimantMustNotBecomeANamedOne() {
    List<Entity> entities = List.of(ECHO, ANN, FLEET);

    assertThat(ClaimGoldScorer.rightClaimant(entities, List.of(), Optional.empty())).isTrue();
    assertThat(
            ClaimGoldScorer.rightClaimant(entities, List.of(), Optional.of(List.of(at("Reports")))))
        .isTrue();
    assertThat(
            ClaimGoldScorer.rightClaimant(
                entities, List.of(), Optional.of(List.of(at("The Echo")))))
        .isFalse();
  }

  @Test
  void aNamedClaimantMustNotBecomeAnonymousButADescribedOneMay() {
    List<Entity> entities = List.of(ECHO, ANN, FLEET);

    assertThat(ClaimGoldScorer.rightClaimant(entities, List.of("ann"), Optional.empty())).isFalse();
    assertThat(ClaimGoldScorer.rightClaimant(entities, List.of("fleet"), Optional.empty()))
        .isTrue();
  }

  @Test
  void partsAreScoredApart() {
    Article held = article(List.of(OUTER), List.of());
    Article seen =
        new Article("b", Optional.empty(), TEXT, Part.SEEN, 1, List.of(), List.of(), List.of());

    Map<Part, ClaimScores> scores =
        ClaimGoldScorer.score(List.of(held, seen), Map.of("a", List.of(OUTER_FOUND)));

    assertThat(scores.get(Part.SEEN)).isEqualTo(ClaimScores.NONE);
    assertThat(scores.get(Part.HELD).attribution()).isEqualTo(new Found(1, 1, 1));
    assertThat(scores.get(Part.HELD).relayed().recall()).isZero();
    assertThat(scores.get(Part.HELD).table()).contains("F1 100.0").contains("(1 of 1)");
  }

  private static ClaimScores score(PredictedClaim... predicted) {
    return ClaimGoldScorer.score(article(List.of(OUTER, ANONYMOUS), List.of()), List.of(predicted));
  }

  private static boolean right(String key, Range... mentions) {
    return ClaimGoldScorer.rightClaimant(
        List.of(ECHO, ANN, FLEET), List.of(key), Optional.of(List.of(mentions)));
  }

  private static Article article(List<GoldClaim> claims, List<Range> ignore) {
    return new Article(
        "a", Optional.empty(), TEXT, Part.HELD, 1, List.of(ECHO, ANN, FLEET), claims, ignore);
  }

  private static GoldClaim gold(
      String source, String cue, String content, @Nullable String claimant, Polarity polarity) {
    return new GoldClaim(
        List.of(at(source)),
        List.of(at(cue)),
        List.of(at(content)),
        Stream.ofNullable(claimant).toList(),
        List.of(),
        Kind.ASSERTS,
        polarity,
        Certainty.CERTAIN,
        false,
        List.of(),
        List.of(),
        false,
        List.of());
  }

  private static PredictedClaim predicted(
      String source, String content, int parent, @Nullable String claimant) {
    return new PredictedClaim(
        List.of(at(source)),
        List.of(),
        List.of(at(content)),
        parent < 0 ? OptionalInt.empty() : OptionalInt.of(parent),
        Optional.ofNullable(claimant).map(words -> List.of(at(words))),
        Polarity.AFFIRMS,
        Certainty.CERTAIN,
        false,
        Kind.ASSERTS,
        Optional.of("XXXX-05-02"),
        Optional.of("2016"));
  }

  private static Range at(String words) {
    int unit = TEXT.indexOf(words);
    int begin = TEXT.codePointCount(0, unit);
    return new Range(begin, begin + words.codePointCount(0, words.length()));
  }
}
