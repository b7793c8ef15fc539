package org.claimgraph.server.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimgraph.query.Rows;
import org.owasp.encoder.Encode;

/** Rows as an HTML table. Data IRIs lead to their pages here; nothing leads elsewhere. */
final class RowsTable {
  private static final String IDS = "/id/";

  private RowsTable() {}

  /** The given columns of all rows. */
  static String html(Rows rows, List<String> columns) {
    String head =
        columns.stream()
            .map(column -> "<th scope=\"col\">" + Encode.forHtml(column) + "</th>")
            .collect(Collectors.joining());
    String body =
        rows.rows().stream()
            .map(row -> "<tr>" + cells(row, columns) + "</tr>\n")
            .collect(Collectors.joining());
    return "<table><thead><tr>" + head + "</tr></thead>\n<tbody>\n" + body + "</tbody></table>";
  }

  private static String cells(Map<String, String> row, List<String> columns) {
    return columns.stream()
        .map(column -> "<td>" + value(row.getOrDefault(column, "")) + "</td>")
        .collect(Collectors.joining());
  }

  /** A value as text, or as link where it is the IRI of something the graph holds. */
  static String value(String value) {
    int ids = value.indexOf(IDS);
    if (ids < 0 || !value.matches("https?://\\S+")) {
      return Encode.forHtml(value);
    }
    String path = value.substring(ids);
    return "<a href=\"%s\">%s</a>"
        .formatted(Encode.forHtmlAttribute(path), Encode.forHtml(path.substring(IDS.length())));
  }
}
