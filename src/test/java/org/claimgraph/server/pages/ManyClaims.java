package org.claimgraph.server.pages;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A graph in TriG with more claims about one unit than a page shows. */
final class ManyClaims {
  /** How many claims are about {@code id/unit/busy}: one a month and one without a day. */
  static final int ALL = 30;

  private ManyClaims() {}

  static String trig() {
    return """
    PREFIX cg: <https://w3id.org/claimgraph/ontology#>
    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
    PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
    BASE <https://example.org/id/>
    <graph/entities> {
    <unit/busy> a cg:Unit ; skos:prefLabel "Busy Regiment"@en .
    """
        + IntStream.range(0, ALL).mapToObj(ManyClaims::claim).collect(Collectors.joining())
        + "}";
  }

  private static String claim(int number) {
    String day =
        number == 0
            ? ""
            : "; cg:statedEarliest \"%d-%02d-15\"^^xsd:date"
                .formatted(2020 + number / 12, 1 + number % 12);
    return """
    <article/%1$d> a cg:Article .
    <claim/%1$d/0-9> a cg:Claim ; cg:about <unit/busy> ; cg:content "claim %1$d" ; cg:confidence 0.5 ;
      cg:article <article/%1$d> ; cg:claimant <claim/%1$d/0-9/claimant> %2$s .
    <claim/%1$d/0-9/claimant> a cg:AnonymousClaimant ; skos:prefLabel "officials"@en .
    """
        .formatted(number, day);
  }
}
