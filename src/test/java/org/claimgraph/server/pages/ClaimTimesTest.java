package org.claimgraph.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class ClaimTimesTest {
  @Test
  void aShortTimeIsShownByDay() {
    assertThat(labels("2022-05-11", "2", "2022-06-01", "1"))
        .containsExactly("11 May 2022", "1 June 2022");
  }

  @Test
  void aLongerOneByMonthAndTheLongestByYear() {
    assertThat(labels("2022-05-11", "2", "2022-05-12", "3", "2022-12-01", "1"))
        .containsExactly("May 2022", "December 2022");
    assertThat(labels("1991-12-26", "2", "2022-05-12", "3", "2022-12-01", "1"))
        .containsExactly("1991", "2022");
  }

  @Test
  void everyClaimIsCounted() {
    ClaimTimes times = times("", "4", "2022-05-11", "2", "2022-05-12Z", "3", "2023-12-01", "1");

    assertThat(times.total()).isEqualTo(10);
    assertThat(rows(times, Map.of()).eachAttr("data-count")).containsExactly("5", "1", "4");
  }

  @Test
  void aPeriodLeadsToItsClaimsWithinTheFilter() {
    ClaimTimes times = times("2022-02-11", "2", "2023-12-01", "1");

    Elements rows = rows(times, Map.of("from", "2022-02-10", "polarity", "denies", "page", "2"));

    assertThat(rows.first().attr("data-href"))
        .isEqualTo("/id/unit/x?from=2022-02-10&polarity=denies&to=2022-02-28#claims");
    assertThat(rows.first().attr("data-from")).isEqualTo("2022-02-01");
  }

  @Test
  void claimsOfNoDayHaveARowThatLeadsNowhere() {
    Elements rows = rows(times("", "4"), Map.of());

    assertThat(rows.eachText()).containsExactly("undated 4");
    assertThat(rows.select("a")).isEmpty();
  }

  private static List<String> labels(String... daysAndCounts) {
    return rows(times(daysAndCounts), Map.of()).eachAttr("data-label");
  }

  private static Elements rows(ClaimTimes times, Map<String, String> filter) {
    return Jsoup.parse(times.html("/id/unit/x", new ClaimFilter(filter))).select("tbody tr");
  }

  private static ClaimTimes times(String... daysAndCounts) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; i < daysAndCounts.length; i += 2) {
      rows.add(Map.of("day", daysAndCounts[i], "claims", daysAndCounts[i + 1]));
    }
    return ClaimTimes.of(rows);
  }
}
