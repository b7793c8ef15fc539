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
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageQueriesTest {

  /** The counts of the start page go through all there is, one kind after another. */
  static Stream<Path> queries() throws IOException, URISyntaxException {
    URL one = PageQueriesTest.class.getResource("/server/pages/said.rq");
    URI folder = one.toURI().resolve(".");
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".rq"))
          .filter(file -> !file.endsWith("counts.rq"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void aPageAsksFromItsNodeOnAndNeverJoinsAllWithAll(Path query) throws IOException {
    Op plan = Algebra.optimize(Algebra.compile(QueryFactory.create(Files.readString(query))));
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
