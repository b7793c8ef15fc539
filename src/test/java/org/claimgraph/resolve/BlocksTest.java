package org.claimgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.claimgraph.extract.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlocksTest {
  @ParameterizedTest
  @CsvSource({
    "Syrian Ministry of Defence, sy, organisation sy-ministry-of-defence",
    "Syria’s defense ministry, sy, organisation sy-ministry-of-defence",
    "MoD, sy, organisation sy-ministry-of-defence",
    "Ministry of Defence, '', local a x-0",
    "Saudi Arabia’s ministry of defence, sa, organisation sa-ministry-of-defence",
    "defence ministry detachments, gb, organisation defence-ministry-detachments",
    "Ministry of Silly Walks, gb, organisation ministry-of-silly-walks"
  })
  void institutionsOfAStateAreOneHoweverWrittenAndApartWhereItIsNotSaid(
      String label, String side, String block) {
    TreeMap<String, Integer> names = new TreeMap<>();
    names.put(label, 1);
    Referent referent =
        new Referent(
            "a",
            "x-0",
            "",
            EntityType.ORGANISATION,
            label,
            names,
            Optional.empty(),
            Optional.of(side).filter(s -> !s.isEmpty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    assertThat(Blocks.keyOf(referent, Optional.empty(), Optional.empty())).isEqualTo(block);
  }
}
