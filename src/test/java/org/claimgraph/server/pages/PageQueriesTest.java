package org.claimgraph.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.claimgraph.query.CannedQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageQueriesTest {

  static Stream<Path> queries() throws IOException, URISyntaxException {
    URL one = PageQueriesTest.class.getResource("/server/pages/said.rq");
    URI folder = one.toURI().resolve(".");
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void aPageAsksFromItsNodeOnAndNeverJoinsAllWithAll(Path query) throws IOException {
    asksFromItsNodeOn(Files.readString(query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"entity-claims", "entity-days", "entity-places", "entity-voices"})
  void soDoesAPageWithEveryFilter(String query) {
    Map<String, String> filters = new TreeMap<>(Map.of("claims", "by"));
    ChosenClaims.parameters().forEach(name -> filters.put(name, "2022-05-17"));

    CannedQuery asked = new ChosenClaims(new ClaimFilter(filters)).in(query);

    assertThat(asked.parameters()).hasSize(1 + ChosenClaims.parameters().size());
    asksFromItsNodeOn(asked.text());
  }

  private static void asksFromItsNodeOn(String query) {
    Op plan = Algebra.optimize(Algebra.compile(QueryFactory.create(query)));
    List<Op> joins = new ArrayList<>();
    Walker.walk(
        plan,
        new OpVisitorBase() {
          @Override
          public void visit(OpJoin join) {
            if (!(join.getLeft() instanceof OpTable && join.getRight() instanceof OpTable)) {
              joins.add(join);
            }
          }

          @Override
          public void visit(OpLeftJoin join) {
            joins.add(join);
          }
        });

    assertThat(joins).isEmpty();
  }
}
