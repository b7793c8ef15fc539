package org.claimgraph.resolve.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.claimgraph.extract.DateMention;
import org.claimgraph.resolve.ArticleResolver;
import org.claimgraph.resolve.Claim;
import org.claimgraph.resolve.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTimesTest {
  private static final String SOURCE = "Ann Lee";
  private static final String CONTENT = "the road was open";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{person Ann Lee} said on {date:XXXX-WXX-1 Monday} that the road was open.",
        "{person Ann Lee} {date:XXXX-WXX-1 on Monday} said that the road was open.",
        "{date:XXXX-WXX-1 On Monday}, {person Ann Lee} said the road was open.",
        "But the road was open, {person Ann Lee} said {date:XXXX-WXX-1 Monday}.",
        "In a statement released on {date:XXXX-WXX-1 Monday}, {person Ann Lee} said the road was"
            + " open.",
        "The quarrel grew {date:XXXX-WXX-1 on Monday} when {person Ann Lee} said the road was open."
      })
  void dateOfTheCueIsWhenTheClaimWasMade(String text) {
    assertThat(statedOn(text)).contains("XXXX-WXX-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{person Ann Lee}, who arrived on {date:XXXX-WXX-1 Monday}, said the road was open.",
        "After the bridge fell on {date:XXXX-WXX-1 Monday}, {person Ann Lee} said the road was"
            + " open.",
        "After {date:XXXX-WXX-1 Monday}’s raid {person Ann Lee} said the road was open.",
        "At the {date:XXXX-WXX-1 Monday} meeting {person Ann Lee} said the road was open.",
        "{person Ann Lee} {date:PRESENT_REF now} said the road was open.",
        "It rained on {date:XXXX-WXX-1 Monday}. {person Ann Lee} said the road was open."
      })
  void dateOfAnythingElseIsNot(String text) {
    assertThat(statedOn(text)).isEmpty();
  }

  @Test
  void secondCueOfASpeakerSharesTheDateOfTheFirst() {
    List<Claim> claims =
        claims(
            MarkedText.of(
                    "{person Ann Lee} said on {date:XXXX-WXX-1 Monday} that the road was open,"
                        + " adding that two trucks had passed.")
                .says("Ann Lee", "said", "that the road was open")
                .says("Ann Lee", "adding", "that two trucks had passed"));

    assertThat(claims).hasSize(2).allSatisfy(c -> assertThat(value(c.statedOn())).isPresent());
  }

  @Test
  void dateOfAnInnerClaimIsNeitherTheOutersNorWhatItTellsOf() {
    List<Claim> claims =
        claims(
            MarkedText.of(
                    "{organisation The agency} reported that {person Ann Lee} said on"
                        + " {date:XXXX-WXX-1 Monday} the road was open.")
                .says("The agency", "reported", "that Ann Lee said on Monday the road was open")
                .relays(SOURCE, "said", CONTENT));

    assertThat(claims.get(0).statedOn()).isEmpty();
    assertThat(claims.get(0).eventTime()).isEmpty();
    assertThat(value(claims.get(1).statedOn())).contains("XXXX-WXX-1");
  }

  @Test
  void firstTellingDateOfTheContentIsWhenItHappened() {
    String text =
        "{person Ann Lee} said the {date:PRESENT_REF current} war had lasted for"
            + " {date:PXM months} since {date:XXXX-03 March} and {date:XXXX-04 April}.";
    Claim claim =
        claims(
                MarkedText.of(text)
                    .says(
                        SOURCE,
                        "said",
                        "the current war had lasted for months since March and April"))
            .getFirst();

    assertThat(value(claim.eventTime())).contains("XXXX-03");
    assertThat(claim.statedOn()).isEmpty();
  }

  private static Optional<String> statedOn(String text) {
    return value(claims(MarkedText.of(text).says(SOURCE, "said", CONTENT)).getFirst().statedOn());
  }

  private static Optional<String> value(Optional<DateMention> date) {
    return date.flatMap(DateMention::value);
  }

  private static List<Claim> claims(MarkedText text) {
    return ArticleResolver.resolve(text.extraction()).claims();
  }
}
