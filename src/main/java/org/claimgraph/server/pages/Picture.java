package org.claimgraph.server.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.query.Rows;
import org.owasp.encoder.Encode;

/**
 * A picture of rows: an element of {@code static/pictures} around their table. Without script the
 * table stands alone.
 */
enum Picture {
  MAP("claim-map", List.of("lat", "wkt")),
  NETWORK("claim-network", List.of("from")),
  TIMELINE("claim-timeline", List.of("earliest", "latest")),
  BARS("count-bars", List.of("count"));

  /** What a page that holds pictures loads. */
  static final String SCRIPT = "pictures/pictures.js";

  private static final Template ELEMENT =
      new Template(
          "<{{element}} label=\"{{label}}\" unit=\"{{unit}}\"{{open}}>{{{table}}}</{{element}}>\n");

  private final String element;
  private final List<String> needed;

  /**
   * A picture.
   *
   * @param element its HTML element
   * @param needed the marks of which a row needs one to be drawn
   */
  Picture(String element, List<String> needed) {
    this.element = element;
    this.needed = needed;
  }

  /** What addresses and readers call it: {@code map}, {@code network} and so on. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it shows, as its heading. */
  String heading(String unit) {
    return switch (this) {
      case MAP -> "On the map";
      case NETWORK -> "Who relays whom";
      case TIMELINE -> "By date";
      case BARS -> "Number of " + unit;
    };
  }

  /** The pictures that suit an answer, the one that suits best first. */
  static List<Picture> suiting(Rows rows, PictureColumns columns) {
    Stream<Picture> order =
        rows.columns().contains("relayer")
            ? Stream.of(NETWORK, BARS)
            : Stream.of(MAP, rows.columns().contains("claim") ? TIMELINE : BARS, NETWORK, TIMELINE);
    return Stream.concat(order, Stream.of(BARS))
        .distinct()
        .filter(picture -> rows.rows().stream().anyMatch(row -> picture.draws(columns, row)))
        .toList();
  }

  private boolean draws(PictureColumns columns, Map<String, String> row) {
    return needed.stream().anyMatch(columns.marks(this, row)::containsKey);
  }

  /**
   * The picture around a table.
   *
   * @param unit what its counts count, in the plural
   * @param open whether the table is seen below the picture at once
   * @param table markup whose rows carry {@link #attributes}
   */
  String html(String unit, boolean open, String table) {
    return ELEMENT.fill(
        Map.of(
            "element", element,
            "label", heading(unit),
            "unit", unit,
            "open", open ? " open" : "",
            "table", table));
  }

  /** What it reads from a row, as markup inside the row's {@code tr}; empty where that is none. */
  String attributes(PictureColumns columns, Map<String, String> row) {
    return columns.marks(this, row).entrySet().stream()
        .map(mark -> " data-%s=\"%s\"".formatted(mark.getKey(), encoded(mark.getValue())))
        .collect(Collectors.joining());
  }

  private static String encoded(String value) {
    return Encode.forHtmlAttribute(value);
  }
}
