package org.claimgraph.server.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.query.CannedQuery;
import org.claimgraph.query.QueryCatalogue;

/** The canned queries as cards, each with a form for its parameters. */
final class QueryCards {
  /** What people ask first comes first; a query that stands nowhere comes last. */
  private static final List<Group> GROUPS =
      List.of(
          new Group(
              "Claims",
              List.of(
                  "claims-about", "claims-by", "denials", "casualties", "timeline", "evidence")),
          new Group("Voices", List.of("who-quotes-whom", "outlets")),
          new Group("Units and places", List.of("units", "places", "same-place", "why")),
          new Group("Links", List.of("links", "unlinked", "doubtful", "wikidata")));

  private final QueryCatalogue catalogue;
  private final Template card = Template.of("card.html");
  private final Template field = Template.of("field.html");

  QueryCards(QueryCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  String html() {
    Stream<Group> further =
        Stream.of(new Group("Further", names().filter(name -> !isGrouped(name)).toList()));
    return Stream.concat(GROUPS.stream(), further).map(this::group).collect(Collectors.joining());
  }

  private Stream<String> names() {
    return catalogue.queries().stream().map(CannedQuery::name);
  }

  private static boolean isGrouped(String name) {
    return GROUPS.stream().anyMatch(group -> group.queries().contains(name));
  }

  private String group(Group group) {
    List<String> known = group.queries().stream().filter(names().toList()::contains).toList();
    return known.isEmpty()
        ? ""
        : known.stream()
            .map(name -> card(catalogue.query(name)))
            .collect(
                Collectors.joining(
                    "", "<h3>" + group.title() + "</h3>\n<div class=\"cards\">\n", "</div>\n"));
  }

  private String card(CannedQuery query) {
    return card.fill(
        Map.of(
            "name", query.name(),
            "question", query.question(),
            "fields",
                query.parameters().stream()
                    .map(parameter -> field(query, parameter))
                    .collect(Collectors.joining()),
            "answer",
                query.asksOthers()
                    ? "<small>It asks others over the net, which serve --allow-service"
                        + " allows.</small> "
                    : "<button>Answer</button> "));
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

  /** Cards under one heading, in order. */
  private record Group(String title, List<String> queries) {}
}
