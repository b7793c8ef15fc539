package org.claimgraph.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** Looks in a query for {@code SERVICE}, by which it asks other endpoints. */
final class ServiceCalls extends ElementVisitorBase {
  private boolean found;

  private ServiceCalls() {}

  /** Whether there is one, subqueries included. */
  static boolean in(Query query) {
    ServiceCalls calls = new ServiceCalls();
    if (query.getQueryPattern() != null) {
      ElementWalker.walk(query.getQueryPattern(), calls);
    }
    return calls.found;
  }

  @Override
  public void visit(ElementService service) {
    found = true;
  }

  @Override
  public void visit(ElementSubQuery inner) {
    found |= in(inner.getQuery());
  }
}
