package org.claimgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupNameTest {
  @Test
  void coreLeavesOutWordsForTheKind() {
    assertThat(GroupName.of("the Falcon mercenary group").core())
        .isEqualTo(GroupName.of("Falcon").core());
  }

  @Test
  void coreIsNeverEmpty() {
    assertThat(GroupName.of("Army").core()).isEqualTo("army");
  }

  @Test
  void initialsOfThreeOrMoreAreAnAcronym() {
    assertThat(GroupName.of("NSO").isAcronymOf(GroupName.of("Night Sky Observatory"))).isTrue();
    assertThat(GroupName.of("IOP").isAcronymOf(GroupName.of("Institute of Physics"))).isFalse();
    assertThat(GroupName.of("IP").isAcronymOf(GroupName.of("Institute of Physics"))).isFalse();
  }
}
