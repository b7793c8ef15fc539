package org.claimgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNameTest {
  @Test
  void surnameAloneMayBeTheFullName() {
    assertThat(PersonName.of("Lee").mayBe(PersonName.of("Ann Lee"))).isTrue();
  }

  @Test
  void givenNamesMustAgree() {
    assertThat(PersonName.of("Ann Lee").mayBe(PersonName.of("Bruce Lee"))).isFalse();
    assertThat(PersonName.of("A. Lee").mayBe(PersonName.of("Ann Lee"))).isTrue();
  }

  @Test
  void surnamesMustAgree() {
    assertThat(PersonName.of("Ann Lee").mayBe(PersonName.of("Ann Li"))).isFalse();
  }
}
