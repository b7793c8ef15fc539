package org.claimgraph.server.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.query.CannedQuery;

/**
 * The claims that a {@link ClaimFilter} lets through, as a part of queries: it takes the place of
 * what stands between {@code # claims} and {@code # end of claims} in a query's file. Only what the
 * filter asks for is in it, so that nothing is looked up in vain for each of very many claims.
 */
final class ChosenClaims {
  private static final Pattern PLACE =
      Pattern.compile("# claims\\n.*?# end of claims\\n", Pattern.DOTALL);
  private static final String ABOUT = "about this entity or what is part of it";
  private static final String SAMPLE = "<https://w3id.org/claimgraph/id/unit/x>";
  private static final String SCHEME = "https://w3id.org/claimgraph/scheme/";

  /** For each parameter of a page the pattern that a claim must meet; the variable is its name. */
  private static final SequencedMap<String, String> PATTERNS = new LinkedHashMap<>();

  static {
    for (String axis : List.of("polarity", "certainty", "kind")) {
      PATTERNS.put(
          axis,
          """
          BIND (IRI(CONCAT("%2$s%1$s/", ENCODE_FOR_URI(?%1$sAsked))) AS ?%1$sConcept)
          ?claim cg:%1$s ?%1$sConcept .
          """
              .formatted(axis, SCHEME));
    }
    PATTERNS.put(
        "claimant",
        """
        FILTER EXISTS {
          ?claim cg:claimant/skos:prefLabel ?who . FILTER (CONTAINS(LCASE(?who), LCASE(?claimantAsked))) }
        """);
    PATTERNS.put(
        "outlet",
        """
        FILTER EXISTS {
          ?claim cg:article/dct:publisher/rdfs:label ?name . FILTER (CONTAINS(LCASE(?name), LCASE(?outletAsked))) }
        """);
    String day =
        """
        FILTER EXISTS {
          ?claim cg:article ?dated .
          OPTIONAL { ?claim cg:statedEarliest ?saidOn }
          OPTIONAL { ?dated dct:issued ?issuedOn }
          BIND (COALESCE(STR(?saidOn), STR(?issuedOn)) AS ?on)
          FILTER (?on %s) }
        """;
    PATTERNS.put("from", day.formatted(">= ?fromAsked"));
    PATTERNS.put("to", day.formatted("<= ?toAsked"));
  }

  private final ClaimFilter filter;
  private final List<String> asked;

  ChosenClaims(ClaimFilter filter) {
    this.filter = filter;
    this.asked = PATTERNS.keySet().stream().filter(filter.parameters()::containsKey).toList();
  }

  /** What a claim can be chosen by. */
  static List<String> parameters() {
    return List.copyOf(PATTERNS.keySet());
  }

  /** A query from its file, over the chosen claims in place of all. */
  CannedQuery in(String name) {
    return in(name, PageQueries.text(name));
  }

  /** A query from the text of its file, with the question that it then answers. */
  CannedQuery in(String name, String text) {
    String asked = filter.by() ? text.replace(ABOUT, "by this entity") : text;
    return CannedQuery.of(
        name, PLACE.matcher(asked).replaceFirst(Matcher.quoteReplacement(pattern())));
  }

  private String pattern() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "VALUES (?entity%s) { (%s%s) }\n"
            .formatted(
                String.join("", asked.stream().map(name -> " ?" + name + "Asked").toList()),
                SAMPLE,
                " UNDEF".repeat(asked.size())));
    lines.add(
        filter.by()
            ? "?claim cg:claimant ?entity .\n"
            : "?part (cg:parent|cg:anchor)* ?entity . ?claim cg:about ?part .\n");
    asked.forEach(name -> lines.add(PATTERNS.get(name)));
    return String.join("", lines);
  }

  /** The values to bind such a query with. */
  Map<String, String> values(String entity) {
    Map<String, String> values = new TreeMap<>();
    values.put("entity", entity);
    asked.forEach(name -> values.put(name + "Asked", filter.parameters().get(name)));
    return values;
  }
}
