package org.claimgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {
  @Test
  void joinsWordsByHyphensInLowerCase() {
    assertThat(Slug.of(" The 9th Army Corps! ")).isEqualTo("the-9th-army-corps");
  }

  @Test
  void dropsDiacriticsAndApostrophes() {
    assertThat(Slug.of("Côte d’Ivoire")).isEqualTo("cote-divoire");
  }

  @Test
  void keepsLettersOfOtherScripts() {
    assertThat(Slug.of("Харків 5")).isEqualTo("харків-5");
  }

  @Test
  void isEmptyWithoutLettersOrDigits() {
    assertThat(Slug.of("“…”")).isEmpty();
  }

  @Test
  void isTheSameForPlainTextWhateverStandsAroundIt() {
    assertThat(Slug.of("--O'Neil`s  A.B./c_D--")).isEqualTo("oneils-a-b-c-d");
    assertThat(Slug.of("--O’Neil`s  A.B./c_D–")).isEqualTo("oneils-a-b-c-d");
  }
}
