package org.claimgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.resolve.ClaimGold.Article;
import org.claimgraph.resolve.ClaimGold.Entity;
import org.claimgraph.resolve.ClaimGold.GoldClaim;
import org.claimgraph.resolve.ClaimGold.Part;
import org.claimgraph.resolve.ClaimGold.Range;
import org.claimgraph.resolve.ClaimGoldScorer.PredictedClaim;
import org.junit.jupiter.api.Test;

/** The gold keeps what its FORMAT.md promises. */
class ClaimGoldTest {
  private final List<Article> articles = ClaimGold.read();

  @Test
  void halfOfTheArticlesAreHeldBackAndNoSeedIs() {
    assertThat(articles).hasSize(82);
    assertThat(articles).filteredOn(article -> article.part() == Part.HELD).hasSize(41);
    assertThat(articles)
        .filteredOn(article -> article.file().isPresent())
        .hasSize(5)
        .allMatch(article -> article.part() == Part.SEEN);
  }

  @Test
  void everyRangeLiesInItsTextAndHoldsWholeWords() {
    for (Article article : articles) {
      int length = article.text().codePointCount(0, article.text().length());
      for (Range range : ranges(article)) {
        assertThat(range.begin()).as(article.id()).isNotNegative().isLessThan(range.end());
        assertThat(range.end()).as(article.id()).isLessThanOrEqualTo(length);
        String words = words(article.text(), range);
        assertThat(words).as(article.id() + " " + range).isEqualTo(words.strip());
      }
    }
  }

  @Test
  void innerClaimsLieInTheContentOfTheirOuterClaim() {
    for (Article article : articles) {
      allClaims(article)
          .forEach(
              outer ->
                  assertThat(outer.nested())
                      .as(article.id())
                      .allMatch(
                          inner ->
                              inner.content().stream()
                                  .allMatch(range -> covered(range, outer.content()))));
    }
  }

  @Test
  void everyKeyNamesAnEntityOfTheArticle() {
    for (Article article : articles) {
      Set<String> keys = new HashSet<>();
      for (Entity entity : article.entities()) {
        assertThat(keys.add(entity.key())).as(article.id() + " " + entity.key()).isTrue();
        assertThat(entity.forms()).as(article.id() + " " + entity.key()).isNotEmpty();
      }
      allClaims(article)
          .forEach(
              claim -> {
                assertThat(keys).as(article.id()).containsAll(claim.claimants());
                assertThat(keys).as(article.id()).containsAll(claim.about());
              });
    }
  }

  @Test
  void theGoldAgainstItselfIsPerfect() {
    Map<String, List<PredictedClaim>> predicted = new HashMap<>();
    for (Article article : articles) {
      List<PredictedClaim> claims = new ArrayList<>();
      article.claims().forEach(claim -> predict(article, claim, OptionalInt.empty(), claims));
      predicted.put(article.id(), claims);
    }

    assertThat(ClaimGoldScorer.score(articles, predicted).values())
        .hasSize(2)
        .allSatisfy(
            scores -> {
              assertThat(scores.attribution().f1()).isEqualTo(1);
              assertThat(scores.relayed().f1()).isEqualTo(1);
              assertThat(scores.claimant().accuracy()).isEqualTo(1);
              assertThat(scores.polarity().accuracy()).isEqualTo(1);
              assertThat(scores.certainty().accuracy()).isEqualTo(1);
              assertThat(scores.kind().accuracy()).isEqualTo(1);
              assertThat(scores.statedOn().right()).isEqualTo(scores.statedOn().of());
              assertThat(scores.eventTime().right()).isEqualTo(scores.eventTime().of());
            });
  }

  private static void predict(
      Article article, GoldClaim gold, OptionalInt parent, List<PredictedClaim> into) {
    Optional<List<Range>> claimant =
        article.entities().stream()
            .filter(entity -> gold.claimants().contains(entity.key()))
            .map(Entity::forms)
            .findFirst();
    OptionalInt self = OptionalInt.of(into.size());
    into.add(
        new PredictedClaim(
            gold.source(),
            gold.cue(),
            gold.content(),
            parent,
            claimant,
            gold.polarity(),
            gold.certainty(),
            gold.hedged(),
            gold.kind(),
            gold.statedOn().stream().findFirst(),
            gold.eventTime().stream().findFirst()));
    gold.nested().forEach(inner -> predict(article, inner, self, into));
  }

  private static Stream<GoldClaim> allClaims(Article article) {
    return article.claims().stream().flatMap(c -> Stream.concat(Stream.of(c), c.inner()));
  }

  private static List<Range> ranges(Article article) {
    List<Range> ranges = new ArrayList<>(article.ignore());
    article.entities().forEach(entity -> ranges.addAll(entity.forms()));
    allClaims(article)
        .forEach(
            claim -> {
              ranges.addAll(claim.source());
              ranges.addAll(claim.cue());
              ranges.addAll(claim.content());
            });
    return ranges;
  }

  private static boolean covered(Range inner, List<Range> outer) {
    return outer.stream().mapToInt(inner::overlap).sum() == inner.end() - inner.begin();
  }

  private static String words(String text, Range range) {
    return text.substring(
        text.offsetByCodePoints(0, range.begin()), text.offsetByCodePoints(0, range.end()));
  }
}
