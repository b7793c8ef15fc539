package org.claimgraph.resolve.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.extract.Extraction;
import org.claimgraph.resolve.ArticleResolver;
import org.claimgraph.resolve.Claim;
import org.claimgraph.resolve.Claim.Anonymous;
import org.claimgraph.resolve.Claim.Known;
import org.claimgraph.resolve.Claim.Mode;
import org.claimgraph.resolve.MarkedText;
import org.junit.jupiter.api.Test;

class ClaimBuilderTest {
  @Test
  void claimantIsTheHeadOfTheSource() {
    Claim claim =
        only(
            MarkedText.of(
                    "{person.desc {state:side=fr France}’s spokesman} said the road was open.")
                .says("France’s spokesman", "said", "the road was open"));

    assertThat(claim.claimant()).isEqualTo(new Known("frances-spokesman-0"));
    assertThat(claim.id()).isEqualTo("24-41");
  }

  @Test
  void idCountsCharactersOfTwoCodeUnitsAsOne() {
    assertThat(
            only(MarkedText.of("🚩🚩 {person Ann Lee} said the road was 🚧 shut.")
                    .says("Ann Lee", "said", "the road was 🚧 shut"))
                .id())
        .isEqualTo("16-35");
  }

  @Test
  void possessorOfTheHeadIsNotTheClaimant() {
    Claim claim =
        only(
            MarkedText.of("{person Ann Lee}’s aide {person Bruce Roy} said the road was open.")
                .says("Ann Lee’s aide Bruce Roy", "said", "the road was open"));

    assertThat(claim.claimant()).isEqualTo(new Known("bruce-roy-15"));
  }

  @Test
  void nameBeforeTheHeadIsNotTheClaimant() {
    Claim claim =
        only(
            MarkedText.of("A {state:side=fr France} dispatcher said the road was open.")
                .says("A France dispatcher", "said", "the road was open"));

    assertThat(claim.claimant()).isEqualTo(new Anonymous("A France dispatcher"));
  }

  @Test
  void sourceThatNamesNobodyIsAnonymous() {
    Claim claim =
        only(
            MarkedText.of("Reports say the road is open.")
                .says("Reports", "say", "the road is open"));

    assertThat(claim.claimant()).isEqualTo(new Anonymous("Reports"));
  }

  @Test
  void documentStandsForWhoIssuedIt() {
    List<Claim> claims =
        claims(
            MarkedText.of(
                    "{organisation The ministry}’s report said the road was open."
                        + " The report said the bridge was closed.")
                .says("The ministry’s report", "said", "the road was open")
                .says("The report", "said", "the bridge was closed"));

    assertThat(claims).extracting(Claim::claimant).containsOnly(new Known("ministry-0"));
  }

  @Test
  void relativePronounStandsForTheDocumentBeforeIt() {
    Claim claim =
        only(
            MarkedText.of(
                    "They read {organisation the ministry}’s report, which said the road was open.")
                .says("which", "said", "the road was open"));

    assertThat(claim.claimant()).isEqualTo(new Known("ministry-10"));
  }

  @Test
  void claimIsHedgedWhereTheReporterKeepsHisDistance() {
    assertThat(
            only(MarkedText.of("{person Ann Lee} allegedly said the road was open.")
                    .says("Ann Lee", "allegedly said", "the road was open"))
                .hedged())
        .isTrue();
  }

  @Test
  void missingSourceIsAnUnnamedOne() {
    Claim claim =
        only(
            MarkedText.of("It is believed the road is open.")
                .says("", "It is believed", "the road is open"));

    assertThat(claim.claimant()).isEqualTo(new Anonymous("unnamed source"));
  }

  @Test
  void innerClaimIsRelayedByTheOuterOne() {
    List<Claim> claims =
        claims(
            MarkedText.of(
                    "{organisation The Institute} reports that {person Ann Lee} said the road was"
                        + " open.")
                .says("The Institute", "reports", "that Ann Lee said the road was open")
                .relays("Ann Lee", "said", "the road was open"));

    assertThat(claims).hasSize(2);
    assertThat(claims.get(0).relayedBy()).isEmpty();
    assertThat(claims.get(1).relayedBy()).contains(claims.get(0).id());
    assertThat(claims.get(1).claimant()).isEqualTo(new Known("ann-lee-27"));
  }

  @Test
  void nobodyRelaysHimself() {
    assertThat(
            claims(
                MarkedText.of("{person Ann Lee} said that {person Lee} believed the road was open.")
                    .says("Ann Lee", "said", "that Lee believed the road was open")
                    .relays("Lee", "believed", "the road was open")))
        .singleElement()
        .satisfies(claim -> assertThat(claim.relayedBy()).isEmpty());
  }

  @Test
  void innerPronounWithoutAntecedentMakesNoClaim() {
    assertThat(
            claims(
                MarkedText.of("{person Ann Lee} said that they claim the road was open.")
                    .says("Ann Lee", "said", "that they claim the road was open")
                    .relays("they", "claim", "the road was open")))
        .hasSize(1);
  }

  @Test
  void repeatedClaimIsOneWithTwoPiecesOfEvidence() {
    Claim claim =
        only(
            MarkedText.of(
                    "{person Ann Lee} said the old stone bridge was gone.\nPictured: {person Lee}"
                        + " said ‘the old […] bridge was gone’.")
                .says("Ann Lee", "said", "the old stone bridge was gone")
                .says("Lee", "said", "‘the old […] bridge was gone’"));

    assertThat(claim.content()).isEqualTo("the old stone bridge was gone");
    assertThat(claim.evidence())
        .extracting(Claim.Evidence::mode)
        .containsExactly(Mode.INDIRECT, Mode.DIRECT);
  }

  @Test
  void sameWordsOfTwoSpeakersStayTwoClaims() {
    assertThat(
            claims(
                MarkedText.of(
                        "{person Ann Lee} said the bridge was gone now. {person Bruce Roy} agreed:"
                            + " the bridge was gone now.")
                    .says("Ann Lee", "said", "the bridge was gone now")
                    .says("Bruce Roy", "agreed", "the bridge was gone now")))
        .hasSize(2);
  }

  @Test
  void aboutEverythingTheContentRefersTo() {
    Claim claim =
        only(
            MarkedText.of(
                    "{person Ann Lee} said {unit:9/brigade/ru/tank the 9th Tank Brigade} had fled"
                        + " and {person Bruce Roy} knew.")
                .says("Ann Lee", "said", "the 9th Tank Brigade had fled and Bruce Roy knew"));

    assertThat(claim.about())
        .extracting(Claim.About::referent)
        .containsExactlyInAnyOrder("9th-tank-brigade-13", "bruce-roy-47");
  }

  @Test
  void partlyQuotedContentIsMixed() {
    Claim claim =
        only(
            MarkedText.of("{person Ann Lee} said the road was “wide open”.")
                .says("Ann Lee", "said", "the road was “wide open”"));

    assertThat(claim.evidence().getFirst().mode()).isEqualTo(Mode.MIXED);
  }

  private static Claim only(MarkedText text) {
    List<Claim> claims = claims(text);
    assertThat(claims).hasSize(1);
    return claims.getFirst();
  }

  private static List<Claim> claims(MarkedText text) {
    Extraction extraction = text.extraction();
    return ArticleResolver.resolve(extraction).claims();
  }
}
