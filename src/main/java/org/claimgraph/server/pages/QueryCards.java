package org.claimgraph.server.pages;

import java.util.Map;
import java.util.stream.Collectors;
import org.claimgraph.query.CannedQuery;
import org.claimgraph.query.QueryCatalogue;

/** The canned queries as cards, each with a form for its parameters. */
final class QueryCards {
  private final QueryCatalogue catalogue;
  private final Template card = Template.of("card.html");
  private final Template field = Template.of("field.html");

  QueryCards(QueryCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  String html() {
    return catalogue.queries().stream().map(this::card).collect(Collectors.joining());
  }

  private String card(CannedQuery query) {
    return card.fill(
        Map.of(
            "name", query.name(),
            "question", query.question(),
            "fields",
                query.parameters().stream()
                    .map(parameter -> field(query, parameter))
                    .collect(Collectors.joining())));
  }

  private String field(CannedQuery query, CannedQuery.Parameter parameter) {
    return field.fill(
        Map.of(
            "id", query.name() + "-" + parameter.name(),
            "name", parameter.name(),
            "meaning", parameter.meaning(),
            "value", parameter.example().orElse(""),
            "required", parameter.required() ? "required" : ""));
  }
}
