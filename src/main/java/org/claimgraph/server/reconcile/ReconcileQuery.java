package org.claimgraph.server.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One query of a batch.
 *
 * @param name what is looked for
 * @param types ids of the types it may have; empty for any
 * @param strict whether entities of other types are left out rather than put behind
 * @param limit the most candidates
 * @param conditions what else is known of it
 */
record ReconcileQuery(
    String name, List<String> types, boolean strict, int limit, List<Condition> conditions) {
  private static final int USUAL_LIMIT = 10;
  private static final int MOST = 100;
  private static final int LARGEST_BATCH = 500;

  /** Copies the lists. */
  ReconcileQuery {
    types = List.copyOf(types);
    conditions = List.copyOf(conditions);
  }

  /**
   * A value that the entity should have.
   *
   * @param property id of the property
   * @param values any of which it should be: ids, names or numbers as text
   */
  record Condition(String property, List<String> values) {}

  /**
   * Reads the queries of a batch by their keys, in order.
   *
   * @throws BadRequestException where the JSON is not of the protocol's shape
   */
  static Map<String, ReconcileQuery> batch(String json) {
    JsonNode batch = Json.readObject("queries", json);
    if (batch.size() > LARGEST_BATCH) {
      throw new BadRequestException(
          "Expected at most %d queries at a time, found %d".formatted(LARGEST_BATCH, batch.size()));
    }
    Map<String, ReconcileQuery> queries = new LinkedHashMap<>();
    batch
        .properties()
        .forEach(entry -> queries.put(entry.getKey(), of(entry.getKey(), entry.getValue())));
    return queries;
  }

  private static ReconcileQuery of(String key, JsonNode query) {
    JsonNode name = query.path("query");
    if (!name.isTextual()) {
      throw new BadRequestException("Expected a text as \"query\" of \"%s\"".formatted(key));
    }
    List<Condition> conditions = new ArrayList<>();
    for (JsonNode property : query.path("properties")) {
      String id = property.hasNonNull("pid") ? property.get("pid").asText() : "";
      conditions.add(new Condition(id, texts(property.path("v"))));
    }
    int limit = query.path("limit").asInt(USUAL_LIMIT);
    return new ReconcileQuery(
        name.textValue(),
        texts(query.path("type")),
        !query.path("type_strict").asText("any").equals("should"),
        limit < 1 ? USUAL_LIMIT : Math.min(limit, MOST),
        conditions);
  }

  /** A value, or a list of values: texts, numbers, or objects that have an id. */
  private static List<String> texts(JsonNode values) {
    List<String> texts = new ArrayList<>();
    if (values.isArray()) {
      values.forEach(value -> text(value).ifPresent(texts::add));
    } else {
      text(values).ifPresent(texts::add);
    }
    return texts;
  }

  private static Optional<String> text(JsonNode value) {
    JsonNode plain = value.isObject() ? value.path("id") : value;
    return plain.isValueNode() && !plain.isNull() && !plain.asText().isBlank()
        ? Optional.of(plain.asText())
        : Optional.empty();
  }
}
