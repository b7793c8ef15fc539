package org.claimgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryCatalogueTest {

  @Test
  void queriesAreSortedByName() {
    assertThat(QueryCatalogue.load().queries())
        .extracting(CannedQuery::name)
        .isSorted()
        .contains("outlets");
  }

  @Test
  void everyFileExplainsItsParametersAndColumnsInOrder() {
    for (CannedQuery query : QueryCatalogue.load().queries()) {
      assertThat(query.question()).as(query.name()).endsWith("?");
      List<List<String>> used =
          List.of(
              query.parameters().stream().map(CannedQuery.Parameter::name).toList(),
              query.columns().stream().map(CannedQuery.Column::name).toList());
      assertThat(query.explained()).as(query.name()).isEqualTo(used);
    }
  }

  @Test
  void anUnknownNameIsAnsweredWithThoseThereAre() {
    assertThatThrownBy(() -> QueryCatalogue.get("../claims"))
        .isInstanceOf(CannedQueryException.class)
        .hasMessageStartingWith("There is no query \"../claims\": there are ")
        .hasMessageContaining("outlets");
  }
}
