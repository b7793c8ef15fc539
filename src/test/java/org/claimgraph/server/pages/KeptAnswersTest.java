package org.claimgraph.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.claimgraph.query.BoundQuery;
import org.claimgraph.query.CannedQuery;
import org.claimgraph.query.QueryRunner;
import org.claimgraph.query.RowsPage;
import org.claimgraph.rdf.Iris;
import org.claimgraph.store.LocalStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {
  private static final BoundQuery NUMBERS =
      CannedQuery.of(
              "numbers", "SELECT ?n (RAND() AS ?run) { ?s <https://example.org/n> ?n } ORDER BY ?n")
          .bind(Map.of());

  private final LocalStore store = LocalStore.inMemory(Iris.DEFAULT);
  private final KeptAnswers answers = answers(store.dataset());

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void pagesOfOneAnswerComeFromOneRun() {
    add(1, 2, 3, 4, 5);
    RowsPage first = answers.page(NUMBERS, 0, 2);

    assertThat(first.rows().column("n")).containsExactly("1", "2");
    assertThat(first.total()).isEqualTo(5);
    assertThat(answers.page(NUMBERS, 4, 2).rows().column("n")).containsExactly("5");
    assertThat(answers.page(NUMBERS, 0, 2)).isEqualTo(first);
  }

  @Test
  void aChangeOfTheDataIsSeen() {
    add(1);
    assertThat(answers.page(NUMBERS, 0, 2).total()).isEqualTo(1);
    add(2);
    assertThat(answers.page(NUMBERS, 0, 2).total()).isEqualTo(2);
  }

  @Test
  void rowsBehindThoseThatAreKeptAreAskedFor() {
    add(1, 2, 3, 4, 5, 6, 7, 8);
    RowsPage last = answers.page(NUMBERS, 6, 2);

    assertThat(last.rows().column("n")).containsExactly("7", "8");
    assertThat(answers.page(NUMBERS, 0, 2).more()).isTrue();
  }

  private static KeptAnswers answers(DatasetGraph dataset) {
    return new KeptAnswers(dataset, QueryRunner.over(dataset, false), 6);
  }

  private void add(int... numbers) {
    for (int number : numbers) {
      String triple =
          "<https://example.org/g> { <https://example.org/s> <https://example.org/n> %d }"
              .formatted(number);
      Txn.executeWrite(
          store.dataset(), () -> RDFParser.fromString(triple, Lang.TRIG).parse(store.dataset()));
    }
  }
}
