package org.claimgraph.server.reconcile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimgraph.server.pages.Template;
import org.owasp.encoder.Encode;

/** Small pieces of HTML on an entity, a type or a property. */
final class Preview {
  static final int WIDTH = 430;
  static final int HEIGHT = 300;
  private static final int NAMES = 5;
  private static final List<Property> SHOWN =
      List.of(
          Property.SIDE,
          Property.COUNTRY,
          Property.BRANCH,
          Property.ECHELON,
          Property.PARENT,
          Property.WIKIDATA,
          Property.GEONAMES,
          Property.CLAIMS_ABOUT,
          Property.CLAIMS_BY,
          Property.ARTICLES);

  private Preview() {}

  /** A page that stands in a frame beside the client's table. */
  static String page(Known known) {
    return Template.of("preview.html")
        .fill(Map.of("label", known.entity().label(), "fields", fields(known)));
  }

  /** The same as a piece, for the flyout of a suggestion. */
  static Map<String, Object> flyout(Known known) {
    return flyout(known.id(), known.entity().label(), "<dl>" + fields(known) + "</dl>");
  }

  /** A flyout for what has a name only. */
  static Map<String, Object> flyout(String id, String name, String markup) {
    return Json.object(
        "id", id, "html", "<p><strong>" + Encode.forHtml(name) + "</strong></p>" + markup);
  }

  private static String fields(Known known) {
    String names =
        known.entity().altLabels().stream().limit(NAMES).collect(Collectors.joining("; "));
    StringBuilder fields = new StringBuilder(field("what", known.description()));
    if (!names.isEmpty()) {
      fields.append(field("also called", names));
    }
    for (Property property : SHOWN) {
      String values =
          property.of(known).stream().map(Preview::text).collect(Collectors.joining(", "));
      if (!values.isEmpty()) {
        fields.append(field(property.label(), values));
      }
    }
    return fields.toString();
  }

  private static String text(Value value) {
    return value.json().entrySet().stream()
        .reduce((first, second) -> second)
        .map(last -> last.getValue().toString())
        .orElseThrow();
  }

  private static String field(String name, String value) {
    return "<dt>%s</dt><dd>%s</dd>".formatted(Encode.forHtml(name), Encode.forHtml(value));
  }
}
