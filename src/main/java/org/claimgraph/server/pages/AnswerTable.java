package org.claimgraph.server.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimgraph.query.CannedQuery;
import org.claimgraph.query.Rows;
import org.claimgraph.query.Sorting;

/**
 * An answer as a table: its heads sort, and its names lead to the pages of what they name.
 *
 * @param view how it is looked at
 * @param meanings what each column means
 * @param iris the IRIs that have pages here
 */
record AnswerTable(AnswerView view, List<CannedQuery.Column> meanings, DataIris iris) {
  private static final Template HEAD =
      new Template(
          "<th scope=\"col\"{{{sorted}}}><a href=\"{{address}}\""
              + " title=\"{{meaning}}\">{{name}}</a></th>");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE]-?\\d+)?");

  /**
   * The table.
   *
   * @param rows what it shows
   * @param columns which columns, in order
   * @param picture the picture around it, whose marks its rows carry
   */
  String html(Rows rows, List<String> columns, Optional<Picture> picture) {
    PictureColumns marks = new PictureColumns(rows.columns(), iris);
    String head = columns.stream().map(this::head).collect(Collectors.joining());
    String body =
        rows.rows().stream()
            .map(
                row ->
                    "<tr%s>%s</tr>\n"
                        .formatted(
                            picture.map(p -> p.attributes(marks, row)).orElse(""),
                            cells(row, columns)))
            .collect(Collectors.joining());
    return "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Rows\">"
        + "<table class=\"answer\"><thead><tr>"
        + head
        + "</tr></thead>\n<tbody>\n"
        + body
        + "</tbody></table></div>";
  }

  private String head(String column) {
    String sorted =
        view.sorting()
            .filter(sorting -> sorting.column().equals(column))
            .map(sorting -> " aria-sort=\"" + direction(sorting) + "\"")
            .orElse("");
    return HEAD.fill(
        Map.of(
            "sorted", sorted,
            "address", view.sortedBy(column),
            "meaning", meaning(column),
            "name", name(column)));
  }

  private static String direction(Sorting sorting) {
    return sorting.descending() ? "descending" : "ascending";
  }

  private String meaning(String column) {
    return meanings.stream()
        .filter(known -> known.name().equals(column))
        .map(CannedQuery.Column::meaning)
        .findFirst()
        .orElse("");
  }

  /** {@code relayedByName} is read as "relayed by". */
  static String name(String column) {
    return column
        .replaceFirst("(?<=.)Name$", "")
        .replaceAll("(?=\\p{Lu})", " ")
        .toLowerCase(Locale.ROOT);
  }

  private String cells(Map<String, String> row, List<String> columns) {
    return columns.stream().map(column -> cell(row, column)).collect(Collectors.joining());
  }

  private String cell(Map<String, String> row, String column) {
    String value = row.getOrDefault(column, "");
    return "<td%s>%s</td>".formatted(kind(column, value), content(row, column, value));
  }

  private static String kind(String column, String value) {
    if (column.equals("text")) {
      return " class=\"stated\"";
    }
    return NUMBER.matcher(value).matches() ? " class=\"number\"" : "";
  }

  private String content(Map<String, String> row, String column, String value) {
    if (value.isEmpty()) {
      return "";
    }
    return iris.page(value).isPresent()
        ? iris.link(value, spoken(row, column, value))
        : iris.voice(named(row, column), value);
  }

  /** The IRI of what a column names: it stands in another column. */
  private static String named(Map<String, String> row, String column) {
    return switch (column) {
      case "text" -> row.getOrDefault("claim", "");
      case "title" -> row.getOrDefault("article", "");
      case "label" ->
          List.of("place", "unit", "entity").stream()
              .filter(row::containsKey)
              .findFirst()
              .map(row::get)
              .orElse("");
      case "relayedByName" -> "";
      default -> row.getOrDefault(column.replaceFirst("Name$", ""), "");
    };
  }

  /** An article is called by its headline, anything else by the end of its IRI. */
  private String spoken(Map<String, String> row, String column, String iri) {
    String title = column.equals("article") ? row.get("title") : null;
    return title == null ? iri.substring(iris.iris().base().length()) : title;
  }
}
