package org.claimgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimgraph.extract.Designator;
import org.junit.jupiter.api.Test;

class UnitMatchTest {
  @Test
  void unstatedBranchContradictsNothing() {
    assertThat(UnitMatch.mayBe(unit(9, "ru", "brigade", "tank"), unit(9, "ru", "brigade")))
        .isTrue();
  }

  @Test
  void sidesMustAgree() {
    assertThat(UnitMatch.mayBe(unit(9, "ru", "brigade"), unit(9, "ua", "brigade"))).isFalse();
    assertThat(UnitMatch.mayBe(unit(9, "ru", "brigade"), unit(9, "", "brigade"))).isTrue();
  }

  @Test
  void branchesAndEchelonsMustAgree() {
    assertThat(
            UnitMatch.mayBe(unit(9, "ua", "brigade", "assault"), unit(9, "ua", "brigade", "tank")))
        .isFalse();
    assertThat(UnitMatch.mayBe(unit(9, "ua", "brigade"), unit(9, "ua", "squad"))).isFalse();
  }

  @Test
  void mechanizedIsReadAsMotorRifleOnTheRussianSide() {
    assertThat(
            UnitMatch.mayBe(
                unit(9, "ru", "brigade", "mechanized"), unit(9, "ru", "brigade", "motor-rifle")))
        .isTrue();
  }

  static Designator unit(int number, String side, String echelon, String... branches) {
    return new Designator(
        OptionalInt.of(number),
        Optional.empty(),
        List.of(branches),
        List.of(),
        Optional.of(echelon),
        Optional.of(side).filter(s -> !s.isEmpty()));
  }
}
