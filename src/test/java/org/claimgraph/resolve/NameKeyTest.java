package org.claimgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameKeyTest {
  @Test
  void foldsCaseArticleAndPossessive() {
    assertThat(NameKey.of("The Royal Institute’s")).isEqualTo("royal-institute");
  }

  @Test
  void foldsSpellingsOfOneTransliteratedName() {
    assertThat(NameKey.transliterated("Kovalsky"))
        .isEqualTo(NameKey.transliterated("Kovalskyy"))
        .isEqualTo(NameKey.transliterated("Kovalskiy"))
        .isNotEqualTo(NameKey.transliterated("Kovalska"));
    assertThat(NameKey.transliterated("Yevhen")).isEqualTo(NameKey.transliterated("Evhen"));
  }
}
