package org.claimgraph.server.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Data extension: the values of properties for entities that a client has matched. */
final class Extension {
  private static final int MOST = 1000;

  private final EntityLookup lookup;

  Extension(EntityLookup lookup) {
    this.lookup = lookup;
  }

  /**
   * A column of the answer.
   *
   * @param id as the client gave it
   * @param property what the graph has under it, if anything
   * @param limit the most values in a cell; 0 for all
   */
  private record Column(String id, Optional<Property> property, int limit) {}

  /**
   * The answer, as the protocol writes it. An id that the graph lacks has empty cells.
   *
   * @throws BadRequestException where the JSON is not of the protocol's shape
   */
  Map<String, Object> answer(String json) {
    JsonNode request = Json.readObject("extend", json);
    if (!request.path("ids").isArray() || !request.path("properties").isArray()) {
      throw new BadRequestException("Expected lists of \"ids\" and \"properties\" in \"extend\"");
    }
    if (request.get("ids").size() > MOST) {
      throw new BadRequestException("Expected at most " + MOST + " ids at a time");
    }
    List<Column> columns = new ArrayList<>();
    request.get("properties").forEach(property -> columns.add(column(property)));
    Map<String, Object> rows = new LinkedHashMap<>();
    request.get("ids").forEach(id -> rows.put(id.asText(), row(id.asText(), columns)));
    return Json.object("meta", columns.stream().map(Extension::meta).toList(), "rows", rows);
  }

  private static Column column(JsonNode property) {
    String id = property.path("id").asText();
    int limit = property.path("settings").path("limit").asInt(0);
    return new Column(id, Property.find(id), Math.max(0, limit));
  }

  private static Map<String, Object> meta(Column column) {
    return column
        .property()
        .map(Property::json)
        .orElseGet(() -> Json.object("id", column.id(), "name", column.id()));
  }

  private Map<String, Object> row(String id, List<Column> columns) {
    Optional<Known> known = lookup.byId(id);
    Map<String, Object> row = new LinkedHashMap<>();
    for (Column column : columns) {
      row.put(
          column.id(),
          column.property().stream()
              .flatMap(property -> known.stream().flatMap(k -> property.of(k).stream()))
              .limit(column.limit() == 0 ? Long.MAX_VALUE : column.limit())
              .map(Value::json)
              .toList());
    }
    return row;
  }
}
