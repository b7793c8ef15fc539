package org.claimgraph.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

  @Test
  void everyWordMustBeThereAndTheLastMayGoOn() {
    assertThat(SearchWords.query("Rifle Regim")).isEqualTo("+rifle +regim*");
  }

  @Test
  void numbersCountWithAndWithoutTheirEnding() {
    assertThat(SearchWords.query("4th"))
        .isEqualTo(SearchWords.query("4"))
        .isEqualTo("+(4 4st 4nd 4rd 4th)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "+-\"(*", "\u202e"})
  void whatIsNoWordAsksNothing(String typed) {
    assertThat(SearchWords.query(typed)).isEmpty();
  }

  @Test
  void signsAndOperatorsOfTheIndexAreNoneHere() {
    assertThat(SearchWords.query("NOT a:b OR /c.*/ \"d\"")).isEqualTo("+not +a +b +or +c +d*");
  }
}
